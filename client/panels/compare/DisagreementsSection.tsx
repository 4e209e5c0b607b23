/** What sources disagree about: all claims of each disagreement together, with their year and source. */
import type { ReactElement } from 'react';
import { ClaimRow } from '../body/mentions/ClaimRow.tsx';
import disagreementStyles from '../body/mentions/Disagreements.module.css';
import type { Disagreement } from '../body/mentions/partedMentions.ts';
import { useTitlesOfSources } from '../body/said/useTitlesOfSources.ts';
import { InEnglish } from '../names/InEnglish.tsx';
import styles from './Compare.module.css';
import { facetHeading } from './facetHeading.ts';
import { useSpeech } from './speech.ts';

export function DisagreementsSection({ disagreements }: { readonly disagreements: readonly Disagreement[] }): ReactElement {
  const { say, viewSay } = useSpeech();
  const withTitles = useTitlesOfSources();
  return (
    <section className={styles['section']} aria-labelledby={facetHeading('disagreements')} data-facet="disagreements">
      <div className={styles['sectionHead']}>
        <h3 id={facetHeading('disagreements')} className={styles['sectionTitle']} tabIndex={-1}>
          {say('panel', 'disagreements')}
        </h3>
        {disagreements.length === 0 ? <p className={styles['absent']}>{viewSay('compareView', 'noDisagreement')}</p> : null}
      </div>
      <div className={styles['disagreements']}>
        {disagreements.map(({ id, whatDiffers, sourceNote, claims }) => (
          <div key={id} className={disagreementStyles['block']} data-disagreement={id}>
            <p className={disagreementStyles['differs']}>
              <InEnglish>{whatDiffers}</InEnglish>
            </p>
            <ul className={disagreementStyles['claims']}>
              {claims.map(claim => (
                <ClaimRow key={claim.id} claim={claim} />
              ))}
            </ul>
            {sourceNote === null ? null : (
              <p className={disagreementStyles['differs']}>
                <InEnglish>{withTitles(sourceNote)}</InEnglish>
              </p>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}
