/** The view of what has changed, whichever two moments are compared: sentence, choices, records, and what stands beside them. */
import { type ReactElement, type ReactNode } from 'react';
import type { changesView } from '../../../schema/words/en/changesView.ts';
import type { Change_ChangeFragment } from '../../api/generated/graphql.ts';
import type { Producer } from '../../state/producers.ts';
import { useSay, useSession } from '../explorer.ts';
import { certaintyFrom, sharesOf } from '../body/said/certainties.ts';
import { ActLink } from '../frame/ActLink.tsx';
import { AnswerState } from '../frame/AnswerState.tsx';
import { Files } from '../frame/Files.tsx';
import { Pager } from '../frame/Pager.tsx';
import type { Answer } from '../frame/useAnswer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { useWholePaper } from '../frame/useWholePaper.ts';
import { ViewFrame } from '../frame/ViewFrame.tsx';
import { KnowledgeBar } from '../knowledge/KnowledgeBar.tsx';
import { useCompared } from '../moments/useCompared.ts';
import { SentenceText } from '../names/SentenceText.tsx';
import { textIn, type Column } from '../table/columns.ts';
import { Controls, type KindCount } from './Controls.tsx';
import styles from './Changes.module.css';
import { RecordList } from './RecordList.tsx';
import { RecordTable } from './RecordTable.tsx';
import { restsOnEvidence, type ChangedRow } from './row.ts';

type Word = keyof typeof changesView &
  ('rows' | 'rowsDays' | 'caption' | 'captionDays' | 'none' | 'noneLoaded' | 'noneDays' | 'file' | 'fileDays');

interface ComparedProps {
  readonly answer: Pick<Answer<unknown>, 'data' | 'isAsking' | 'failure'>;
  /** Null until it is there. */
  readonly lead: { readonly sentence: string; readonly note: string } | null;
  readonly moments: ReactNode;
  /** The same on the map; null where it cannot be asked for. */
  readonly onMap: Producer | null;
  readonly list: {
    readonly rows: readonly ChangedRow[];
    readonly columns: readonly Column<ChangedRow>[];
    readonly changes: readonly Change_ChangeFragment[] | null;
    readonly counts: readonly KindCount[];
    readonly total: number;
    readonly from: number;
    readonly onBefore: (() => void) | null;
    readonly onAfter: (() => void) | null;
  };
  readonly words: { readonly heading: Word; readonly caption: Word; readonly none: Word; readonly file: Word };
  readonly everyRow: () => Promise<readonly ChangedRow[]>;
  readonly beside: ReactNode;
  readonly className: string | undefined;
}

export function Compared({ answer, lead, moments, onMap, list, words, everyRow, beside, className }: ComparedProps): ReactElement {
  const say = useSay();
  const viewSay = useViewSay();
  const compared = useCompared();
  const isTable = useSession(({ choices }) => choices.form) === 'TABLE';
  const { whole, print } = useWholePaper(everyRow);
  const rows = whole ?? list.rows;
  const { columns, changes, counts } = list;
  return (
    <ViewFrame
      name="changes"
      paper={isTable ? 'landscape' : 'portrait'}
      title={viewSay('changesView', 'title')}
      lead={
        lead === null ? null : (
          <>
            <p aria-live="polite" data-testid="changes-lead">
              <SentenceText text={lead.sentence} />
            </p>
            <p className={styles['fine']}>{lead.note}</p>
          </>
        )
      }
      knowledge={<KnowledgeBar shares={sharesOf(knownNow(rows))} label={viewSay('changesView', 'knowledge')} />}
      controls={
        <>
          <Controls moments={moments} counts={counts} />
          {onMap === null ? null : <ActLink step={onMap}>{viewSay('changesView', 'onMap')}</ActLink>}
        </>
      }
      files={
        <Files
          what={viewSay('changesView', words.file)}
          cells={async () => [
            [...columns.map(({ heading }) => heading), say('moments', 'compared')],
            ...(await everyRow()).map(row => [...columns.map(column => textIn(column, row)), compared]),
          ]}
          onPrint={print}
        />
      }
    >
      <AnswerState answer={answer} />
      {answer.data === null ? null : (
        <div className={className}>
          <section className={styles['records']} aria-label={viewSay('changesView', words.heading)}>
            <h3 className={styles['heading']}>
              {viewSay('changesView', words.heading)}{' '}
              <span className={styles['count']}>{viewSay('changesView', 'counted', { n: list.total })}</span>
            </h3>
            {rows.length === 0 ? (
              <p className={styles['none']}>{viewSay('changesView', words.none)}</p>
            ) : isTable ? (
              <RecordTable
                caption={viewSay('changesView', words.caption)}
                rows={rows}
                columns={columns}
                none={viewSay('changesView', words.none)}
              />
            ) : (
              <RecordList rows={rows} changes={changes} countOf={kind => countOf(counts, kind)} />
            )}
            {whole === null ? (
              <Pager from={list.from} shown={rows.length} all={list.total} onBefore={list.onBefore} onAfter={list.onAfter} />
            ) : null}
          </section>
          {beside}
        </div>
      )}
    </ViewFrame>
  );
}

function knownNow(rows: readonly ChangedRow[]): readonly { readonly certainty: ReturnType<typeof certaintyFrom> }[] {
  return rows.filter(restsOnEvidence).map(({ evidence }) => ({ certainty: certaintyFrom(evidence) }));
}

function countOf(counts: readonly KindCount[], kind: string): number {
  return counts.filter(one => one.kind === kind).reduce((sum, { count }) => sum + count, 0);
}
