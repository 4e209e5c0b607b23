import type { ReactElement } from 'react';
import { VerdictMark } from '../judge/VerdictMark.tsx';
import styles from './Compare.module.css';
import type { Comparison } from './comparison.ts';
import { jumpToFacet } from './facetHeading.ts';
import { shareWords } from './shareWords.ts';
import { useSpeech } from './speech.ts';
import { numbersOf } from './strip.ts';

/** One number a facet; each leads to its rows. */
export function NumbersStrip({ comparison }: { readonly comparison: Comparison }): ReactElement {
  const { viewSay } = useSpeech();
  return (
    <nav aria-label={viewSay('compareView', 'both')} className={styles['strip']}>
      <p className={styles['stripTitle']}>{viewSay('compareView', 'both')}</p>
      <ul>
        {numbersOf(comparison).map(({ name, section, share }) => (
          <li key={name}>
            <button type="button" data-number={name} onClick={() => jumpToFacet(section)}>
              <span>{viewSay('compareView', `number_${name}`)}</span>
              {share === null ? (
                <span className={styles['absent']}>{viewSay('compareView', 'cannotBeTold')}</span>
              ) : (
                <strong>{shareWords(share, viewSay)}</strong>
              )}
            </button>
          </li>
        ))}
      </ul>
      {comparison.overlap.judgement === null ? null : <VerdictMark judgement={comparison.overlap.judgement} />}
    </nav>
  );
}
