/** What a report recommends, in its own words, to whom, and what became of it. */
import type { ReactElement } from 'react';
import { labelOf } from '../../../../schema/words/labelOf.ts';
import { useIndex, useSay } from '../../explorer.ts';
import { InItsLanguage } from '../../names/InItsLanguage.tsx';
import { BodyLink } from '../said/BodyLink.tsx';
import type { RecommendationMention } from './partedMentions.ts';
import { Section } from '../said/Section.tsx';
import styles from '../said/Section.module.css';
import { Statement } from '../said/Statement.tsx';
import { Words } from './Words.tsx';

interface RecommendationsProps {
  readonly recommendations: readonly RecommendationMention[];
}

export function Recommendations({ recommendations }: RecommendationsProps): ReactElement {
  const say = useSay();
  return (
    <Section
      part="recommendations"
      title={say('panel', 'recommendations')}
      count={recommendations.length}
      empty={say('panel', 'noRecommendations')}
    >
      <ul className={styles['rows']}>
        {recommendations.map(recommendation => (
          <Statement
            key={recommendation.id}
            said={recommendation}
            subject={<Words text={recommendation.text} isWelsh={recommendation.isWelsh} />}
          >
            {recommendation.number === null ? null : (
              <span className={styles['soft']}>{say('panel', 'numbered', { number: recommendation.number })} · </span>
            )}
            <InItsLanguage isWelsh={recommendation.isWelsh}>
              <q>{recommendation.text}</q>
            </InItsLanguage>
            <span className={styles['fine']}>
              <Addressees addressedTo={recommendation.addressedTo} />
            </span>
            {recommendation.status === null ? null : (
              <span className={styles['fine']}>
                {say('panel', 'became', { status: labelOf('RecommendationStatus', recommendation.status, say.language) })}
              </span>
            )}
          </Statement>
        ))}
      </ul>
    </Section>
  );
}

function Addressees({ addressedTo }: Pick<RecommendationMention, 'addressedTo'>): ReactElement {
  const say = useSay();
  const { bodyById } = useIndex();
  if (addressedTo.length === 0) return <>{say('panel', 'addressedToNobody')}</>;
  return (
    <>
      {say('panel', 'relation', { label: say('panel', 'addressedTo') })}{' '}
      {addressedTo.map(({ id, nameEn }, place) => (
        <span key={id}>
          {place === 0 ? null : ', '}
          {bodyById.has(id) ? <BodyLink id={id} /> : <span lang="en">{nameEn.text}</span>}
        </span>
      ))}
    </>
  );
}
