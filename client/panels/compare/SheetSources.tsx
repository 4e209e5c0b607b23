/** The documents that a card cites, by number. */
import type { ReactElement } from 'react';
import { yearOf } from '../body/said/wordsOfValues.ts';
import type { Citations } from './citations.ts';
import styles from './Sheet.module.css';
import { useSpeech } from './speech.ts';

export function SheetSources({ citations: { sources } }: { readonly citations: Citations }): ReactElement {
  const { say, viewSay } = useSpeech();
  return (
    <section className={styles['sources']}>
      <h4 className={styles['title']}>{viewSay('compareView', 'sources')}</h4>
      <ol>
        {sources.map(({ id, title, publisher, date }, place) => (
          <li key={id}>
            {place + 1}. <cite lang="en">{title}</cite>
            {publisher === null || title.includes(publisher) ? null : (
              <>
                {', '}
                <span lang="en">{publisher}</span>
              </>
            )}
            {', '}
            {yearOf(date) ?? say('evidence', 'noDate')}.
          </li>
        ))}
      </ol>
    </section>
  );
}
