/** What is missing or in doubt about a body, the gravest first; what would close it stands one click behind. */
import type { ReactElement } from 'react';
import { labelOf, valuesOf } from '../../../schema/words/labelOf.ts';
import { EvidenceCard } from '../body/said/EvidenceCard.tsx';
import { grouped } from '../body/said/inOrder.ts';
import { Section, Subsection } from '../body/said/Section.tsx';
import { SourcesOnPaper } from '../body/said/SourcesOnPaper.tsx';
import { useSay } from '../explorer.ts';
import { AnswerState } from '../frame/AnswerState.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import { SentenceText } from '../names/SentenceText.tsx';
import styles from './Page.module.css';
import type { About } from './useAbout.ts';

type Gap = NonNullable<About['data']>['gaps']['nodes'][number];

/** Of one severity: a board of all Wales has a gap in each council area, which would push those around it off the screen. */
const atOnce = 8;

export function GapsAbout({ about }: { readonly about: About }): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const gaps = about.data?.gaps;
  if (gaps === undefined) return <AnswerState answer={about} />;
  return (
    <Section part="gaps" title={viewSay('pageView', 'gapsAbout')} count={gaps.totalCount} empty={viewSay('pageView', 'noGaps')}>
      <AnswerState answer={about} />
      {grouped(gaps.nodes, ({ severity }) => severity, valuesOf('Severity')).map(({ key, rows }) => (
        <Subsection
          key={key}
          title={viewSay('pageView', 'severity', { severity: labelOf('Severity', key, say.language) })}
          count={rows.length}
        >
          <Rows gaps={rows.slice(0, atOnce)} />
          {rows.length <= atOnce ? null : (
            <details className={styles['folded']} data-more-gaps>
              <summary>{viewSay('pageView', 'moreGaps', { n: rows.length - atOnce })}</summary>
              <Rows gaps={rows.slice(atOnce)} />
            </details>
          )}
        </Subsection>
      ))}
      {gaps.nodes.length < gaps.totalCount ? (
        <p className={styles['note']}>{viewSay('pageView', 'gapsShown', { n: gaps.nodes.length, all: gaps.totalCount })}</p>
      ) : null}
    </Section>
  );
}

function Rows({ gaps }: { readonly gaps: readonly Gap[] }): ReactElement {
  return (
    <ul className={styles['rows']}>
      {gaps.map(gap => (
        <Row key={gap.id} gap={gap} />
      ))}
    </ul>
  );
}

function Row({ gap: { sentence, state, whatWouldCloseIt, evidence } }: { readonly gap: Gap }): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  return (
    <li>
      {state === 'YES' ? null : <span className={styles['state']}>{labelOf('Standing', state, say.language)}</span>}{' '}
      <SentenceText text={sentence} />
      <details className={styles['folded']}>
        <summary>{viewSay('pageView', 'closing', { n: evidence.length })}</summary>
        <p>{whatWouldCloseIt}</p>
        <ul className={styles['cards']}>
          {evidence.map(piece => (
            <EvidenceCard key={piece.id} evidence={piece} />
          ))}
        </ul>
        <SourcesOnPaper evidence={evidence} className={styles['onPaper']} />
      </details>
    </li>
  );
}
