/** Claims that differ, always all of them together, each with its year and source. */
import type { ReactElement } from 'react';
import { useSay } from '../../explorer.ts';
import { InEnglish } from '../../names/InEnglish.tsx';
import { ClaimRow } from './ClaimRow.tsx';
import styles from './Disagreements.module.css';
import type { Disagreement } from './partedMentions.ts';
import { Section } from '../said/Section.tsx';
import { useTitlesOfSources } from '../said/useTitlesOfSources.ts';

interface DisagreementsProps {
  readonly disagreements: readonly Disagreement[];
}

export function Disagreements({ disagreements }: DisagreementsProps): ReactElement | null {
  const say = useSay();
  const withTitles = useTitlesOfSources();
  if (disagreements.length === 0) return null;
  return (
    <Section part="disagreements" title={say('panel', 'disagreements')} count={disagreements.length} empty="">
      {disagreements.map(({ id, whatDiffers, sourceNote, claims }) => (
        <div key={id} className={styles['block']} data-disagreement={id}>
          <p className={styles['differs']}>
            <InEnglish>{whatDiffers}</InEnglish>
          </p>
          <ul className={styles['claims']}>
            {claims.map(claim => (
              <ClaimRow key={claim.id} claim={claim} />
            ))}
          </ul>
          {sourceNote === null ? null : (
            <p className={styles['fine']}>
              <InEnglish>{withTitles(sourceNote)}</InEnglish>
            </p>
          )}
        </div>
      ))}
    </Section>
  );
}
