/** The card on paper: two boards on one A4, every line with the numbers of the documents that it rests on. */
import { useEffect, useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { compare, choose } from '../../state/producers.ts';
import { useExplorer, useSession } from '../explorer.ts';
import { dateIn } from '../../../schema/words/dates.ts';
import { usePaper } from '../frame/onPaper.ts';
import { VerdictMark } from '../judge/VerdictMark.tsx';
import { KnowledgeBar } from '../knowledge/KnowledgeBar.tsx';
import { SentenceText } from '../names/SentenceText.tsx';
import { citationsIn } from './citations.ts';
import type { Comparison } from './comparison.ts';
import { isClose } from './paperRoom.ts';
import { PlainName } from './PlainName.tsx';
import { SheetAreas } from './SheetAreas.tsx';
import { SheetFacet } from './SheetFacet.tsx';
import { SheetLinks } from './SheetLinks.tsx';
import { SheetMarks } from './SheetMarks.tsx';
import { SheetSources } from './SheetSources.tsx';
import styles from './Sheet.module.css';
import { SideMark } from './SideMark.tsx';
import { useSpeech } from './speech.ts';
import { knowledgeOf } from './statements.ts';

interface SheetProps {
  readonly comparison: Comparison;
  /** On the screen the same stands there to be read and opened. */
  readonly isOnPaperOnly?: boolean;
  /** The area whose card it is. */
  readonly title?: string;
  /** Said under the names: who else a board serves. */
  readonly notes?: readonly string[];
}

export function Sheet({ comparison, isOnPaperOnly = false, title, notes = [] }: SheetProps): ReactElement {
  const speech = useSpeech();
  const { say, viewSay } = speech;
  const { a, b, overlap, facets } = comparison;
  const citations = useMemo(() => citationsIn(comparison), [comparison]);
  const paper = usePaper();
  useEffect(() => paper?.cites(citations.sources.map(({ id }) => id)), [paper, citations]);
  const shown = facets.filter(({ name, isRecorded }) => name !== 'areas' && (isRecorded.a || isRecorded.b));
  const missing = facets.filter(({ name, isRecorded }) => name !== 'parts' && name !== 'areas' && !isRecorded.a && !isRecorded.b);
  const areas = facets.find(({ name }) => name === 'areas');
  return (
    <SheetFrame pair={[a.id, b.id]} isOnPaperOnly={isOnPaperOnly} isClose={isClose(comparison, citations, speech)} title={title}>
      <h3 className={styles['names']}>
        <span>
          <SideMark side="a" /> <PlainName id={a.id} />
        </span>
        <span>
          <SideMark side="b" /> <PlainName id={b.id} />
        </span>
        <span className={styles['key']}>
          <SideMark side="a" /> <SideMark side="b" /> {viewSay('compareView', 'both')}
        </span>
      </h3>
      {notes.length === 0 ? null : <p className={styles['note']}>{notes.join(' ')}</p>}
      <p className={styles['sentence']}>
        <SentenceText text={say.language === 'cy' ? overlap.sentenceCy : overlap.sentenceEn} />
      </p>
      {overlap.judgement === null ? null : (
        <p className={styles['note']}>
          <VerdictMark judgement={overlap.judgement} />{' '}
          {viewSay('judge', 'by', { author: overlap.judgement.author, date: dateIn(overlap.judgement.at, say.language) })}
          {overlap.judgement.reason === null ? null : ` · ${overlap.judgement.reason}`}
        </p>
      )}
      <div className={styles['known']}>
        <KnowledgeBar shares={knowledgeOf(comparison)} />
      </div>
      {areas === undefined ? null : <SheetAreas areas={areas} citations={citations} />}
      {shown.map(facet => (
        <SheetFacet key={facet.name} facet={facet} comparison={comparison} citations={citations} />
      ))}
      <SheetLinks comparison={comparison} citations={citations} />
      {missing.length === 0 ? null : (
        <p className={styles['missing']}>
          <strong>{viewSay('compareView', 'onNeither')}:</strong> {missing.map(({ name }) => viewSay('compareView', name)).join(' · ')}.{' '}
          {viewSay('compareView', 'openList')}
        </p>
      )}
      <SheetMarks />
      <SheetSources citations={citations} />
    </SheetFrame>
  );
}

interface SheetFrameProps {
  /** Whose address stands at the foot. */
  readonly pair: readonly [string, string] | null;
  readonly isOnPaperOnly?: boolean;
  readonly isClose?: boolean;
  readonly title?: string | undefined;
  readonly children: ReactNode;
}

/** What every card has: what it is, of which revision and day, and the address at which it can be had again. */
export function SheetFrame({ pair, isOnPaperOnly = false, isClose: standsClose = false, title, children }: SheetFrameProps): ReactElement {
  const { say, viewSay, index } = useSpeech();
  const { addressOf, origin } = useExplorer();
  const session = useSession(whole => whole);
  const [day] = useState(() => new Date().toLocaleDateString('sv-SE'));
  const asked = pair === null ? session : choose('cards', 'NO')(compare(...pair)({ ...session, selected: null }));
  return (
    <article
      className={styles['sheet']}
      data-sheet={pair?.join(' ') ?? ''}
      data-paper-only={isOnPaperOnly ? '' : undefined}
      data-close={standsClose ? '' : undefined}
    >
      <p className={styles['top']}>
        <span className={styles['kind']}>
          {title === undefined ? viewSay('compareView', 'card') : viewSay('compareView', 'cardOf', { area: title })}
        </span>
        <span>
          {viewSay('compareView', 'printedOn', {
            revision: index.revision,
            day: dateIn(day, say.language),
            address: origin + addressOf(asked),
          })}
        </span>
      </p>
      {children}
    </article>
  );
}
