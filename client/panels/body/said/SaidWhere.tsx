/** Year and source in the line itself, not behind a click: claims that differ are weighed by them. */
import type { ReactElement } from 'react';
import { useSay } from '../../explorer.ts';
import styles from './Section.module.css';
import type { Said } from './said.ts';
import { yearOf } from './wordsOfValues.ts';

export function SaidWhere({ evidence }: Pick<Said, 'evidence'>): ReactElement {
  const say = useSay();
  return (
    <>
      {evidence.map(({ id, source }) => (
        <span key={id} className={styles['fine']}>
          <strong>{yearOf(source.date) ?? say('evidence', 'noDate')}</strong> · <cite lang="en">{source.title}</cite>
        </span>
      ))}
    </>
  );
}
