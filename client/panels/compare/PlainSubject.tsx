import type { ReactElement } from 'react';
import { InEnglish } from '../names/InEnglish.tsx';
import { NameText } from '../names/NameText.tsx';
import { NamesText } from './NamesText.tsx';
import type { Subject } from './entry.ts';
import { PlainName } from './PlainName.tsx';
import { useSpeech } from './speech.ts';

/** What an entry is called, on paper. */
export function PlainSubject({ subject }: { readonly subject: Subject }): ReactElement {
  const { say } = useSpeech();
  switch (subject.is) {
    case 'body':
      return <PlainName id={subject.id} />;
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
          {say('panel', 'relation', { label: say('panel', subject.way) })} <PlainName id={subject.id} />
        </>
      );
    case 'between':
      return (
        <>
          <PlainName id={subject.from} /> → <PlainName id={subject.to} />
        </>
      );
  }
}
