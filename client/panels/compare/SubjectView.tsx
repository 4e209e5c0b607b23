import type { ReactElement } from 'react';
import { useSay } from '../explorer.ts';
import { BodyLink } from '../body/said/BodyLink.tsx';
import { InEnglish } from '../names/InEnglish.tsx';
import { NameText } from '../names/NameText.tsx';
import { NamesText } from './NamesText.tsx';
import type { Subject } from './entry.ts';
import styles from './Compare.module.css';

/** What an entry is called; the name of a body opens its panel. */
export function SubjectView({ subject }: { readonly subject: Subject }): ReactElement {
  const say = useSay();
  switch (subject.is) {
    case 'body':
      return <BodyLink id={subject.id} />;
    case 'name':
      return <NameText name={subject.name} />;
    case 'names':
      return <NamesText names={subject.names} />;
    case 'text':
      return subject.isEnglish ? <InEnglish>{subject.text}</InEnglish> : <>{subject.text}</>;
    case 'end':
      if (subject.id === null) return <>{say('panel', 'fromUnsaid')}</>;
      return (
        <>
          <span className={styles['soft']}>{say('panel', 'relation', { label: say('panel', subject.way) })}</span>{' '}
          <BodyLink id={subject.id} />
        </>
      );
    case 'between':
      return (
        <>
          <BodyLink id={subject.from} /> → <BodyLink id={subject.to} />
        </>
      );
  }
}
