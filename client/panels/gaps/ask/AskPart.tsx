/** What nobody knows, to be asked board by board: choose one, and its sheet stands ready for its meeting. */
import { useMemo, type ReactElement } from 'react';
import { GapLoadsDocument } from '../../../api/generated/graphql.ts';
import { gapLoadsIn } from '../../../state/gapLoads.ts';
import { isPartnership, type MapPartnership } from '../../../state/landscape.ts';
import { choose } from '../../../state/producers.ts';
import { Button } from '../../../ui/Button.tsx';
import { sharesOf } from '../../body/said/certainties.ts';
import { useAct, useIndex, useSession } from '../../explorer.ts';
import { AreaControl } from '../../filters/AreaControl.tsx';
import { KindControl } from '../../filters/KindControl.tsx';
import { AnswerState } from '../../frame/AnswerState.tsx';
import { Files } from '../../frame/Files.tsx';
import { useAnswer } from '../../frame/useAnswer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import { useWholePaper } from '../../frame/useWholePaper.ts';
import { ViewFrame } from '../../frame/ViewFrame.tsx';
import { KnowledgeBar } from '../../knowledge/KnowledgeBar.tsx';
import { textIn } from '../../table/columns.ts';
import { useAllFindings } from '../findings/allFindings.ts';
import { FindingTable } from '../findings/FindingTable.tsx';
import { useFindingColumns } from '../findings/useFindingColumns.ts';
import { orderIn, type Wanted } from '../findings/wanted.ts';
import { PartChoice } from '../PartChoice.tsx';
import { ShownChoice } from '../ShownChoice.tsx';
import { usePart, useWhere, useWhereWords } from '../where.ts';
import styles from './Ask.module.css';
import { BoardList } from './BoardList.tsx';
import { boardsHere, boardsOfBatch, seatsOn } from './boardsHere.ts';
import { Overview } from './Overview.tsx';
import { areTooMany, Sheets } from './Sheets.tsx';
import { useSheetsReady } from './useSheetsReady.ts';

export function AskPart(): ReactElement {
  const index = useIndex();
  const viewSay = useViewSay();
  const act = useAct();
  const where = useWhere();
  const { area, kind } = where;
  const { about, sheets, shown } = useSession(session => session.choices);
  const lanes = useMemo(() => boardsHere(index, { area, kind }, viewSay.language), [index, area, kind, viewSay.language]);
  const boards = useMemo(() => lanes.flatMap(lane => lane.boards), [lanes]);
  const batch = useMemo(() => boardsOfBatch(lanes, area), [lanes, area]);
  const told = useAnswer(GapLoadsDocument, {});
  const loads = useMemo(() => (told.data === null ? null : gapLoadsIn(told.data)), [told.data]);
  const chosen = index.bodyById.get(about[0] ?? '');
  const open: readonly MapPartnership[] =
    sheets === 'ALL' ? batch : chosen !== undefined && isPartnership(chosen) && !chosen.isGeneral ? [chosen] : [];
  const isPart = usePart() !== null;
  const whereWords = useWhereWords({ ...where, body: null });
  const wanted = useMemo<Wanted>(
    () => ({
      ...where,
      rule: null,
      severity: null,
      state: ['UNKNOWN'],
      verdict: null,
      judged: null,
      outdated: null,
      reach: null,
      order: orderIn(isPart),
    }),
    [where, isPart],
  );
  const ask = useAllFindings(wanted);
  const columns = useFindingColumns(wanted);
  const seats = useMemo(() => seatsOn(index, boards), [index, boards]);
  const isTable = shown === 'TABLE';
  const areSheets = !isTable && open.length > 0 && !areTooMany(open);
  const { ready, onState, print } = useSheetsReady(open);
  const { whole, print: printRows } = useWholePaper(ask);
  return (
    <ViewFrame
      name="gaps"
      title={viewSay('gapsView', 'titleAsk')}
      lead={
        loads === null
          ? null
          : viewSay('gapsView', 'leadBoards', {
              where: whereWords,
              n: boards.filter(({ id }) => (loads.get(id)?.ask ?? 0) > 0).length,
              all: boards.length,
            })
      }
      knowledge={<KnowledgeBar shares={sharesOf(seats)} />}
      paper={!isTable && open.length > 0 ? 'own' : 'landscape'}
      controls={
        <>
          <PartChoice />
          <ShownChoice picture={viewSay('gapsView', 'sheets')} />
          <AreaControl />
          <KindControl />
          <Button aria-pressed={sheets === 'ALL'} onClick={() => act(choose('sheets', sheets === 'ALL' ? 'ONE' : 'ALL'))}>
            {viewSay('gapsView', batch.length < boards.length ? 'areaSheets' : 'allSheets', { n: batch.length })}
          </Button>
        </>
      }
      files={
        <Files
          what={viewSay('gapsView', 'fileQuestions')}
          cells={async () => [
            columns.map(({ heading }) => heading),
            ...(await ask()).map(row => columns.map(column => textIn(column, row))),
          ]}
          {...(areSheets ? { onPrint: print, progress: viewSay('gapsView', 'sheetsReady', { n: ready, all: open.length }) } : {})}
          {...(isTable ? { onPrint: printRows } : {})}
        />
      }
    >
      <AnswerState answer={{ isAsking: false, failure: told.failure }} />
      {isTable ? (
        <FindingTable ask={ask} columns={columns} isWhole={whole !== null} />
      ) : (
        <div className={styles['columns']}>
          <BoardList lanes={lanes} loads={loads} />
          {/* A sheet has nothing in it that could take the keys: it is scrolled by them itself. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <section className={styles['desk']} tabIndex={0} aria-label={viewSay('gapsView', 'sheets')}>
            {open.length === 0 ? <Overview area={area} /> : <Sheets boards={open} onState={onState} />}
          </section>
        </div>
      )}
    </ViewFrame>
  );
}
