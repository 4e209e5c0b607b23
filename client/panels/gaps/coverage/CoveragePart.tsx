/** What is covered by what: a matrix whose cells open, or a table that says the same. */
import { useMemo, useRef, useState, type ReactElement } from 'react';
import { CoverageDocument, type Standing } from '../../../api/generated/graphql.ts';
import { choose, sortRows } from '../../../state/producers.ts';
import type { Sorting } from '../../../state/session.ts';
import { useAct, useIndex, useSession } from '../../explorer.ts';
import { AnswerState } from '../../frame/AnswerState.tsx';
import { Files } from '../../frame/Files.tsx';
import { Pager } from '../../frame/Pager.tsx';
import { RowsTable } from '../../frame/RowsTable.tsx';
import { useAnswer } from '../../frame/useAnswer.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import { useWholePaper } from '../../frame/useWholePaper.ts';
import { ViewFrame } from '../../frame/ViewFrame.tsx';
import { StandingBar } from '../../knowledge/StandingBar.tsx';
import { SentenceText } from '../../names/SentenceText.tsx';
import { sortedRows, sortingAfter } from '../../table/columns.ts';
import { useWhere } from '../where.ts';
import { CellDetail } from './CellDetail.tsx';
import styles from './Coverage.module.css';
import { coverageColumns, matrixCells, standings } from './coverageColumns.ts';
import { CoverageControls } from './CoverageControls.tsx';
import { CoverageGrid } from './CoverageGrid.tsx';
import { GatheredColumns } from './GatheredColumns.tsx';
import { cellNamed, gatheredColumns, gridOf, rowsAtOnce, rowsWanted, type Grid, type GridRow } from './gridModel.ts';
import { matrices } from './matrices.ts';

const everyRow = (): true => true;

const nothing: Grid = { columns: [], groups: [], rows: [] };

export function CoveragePart(): ReactElement {
  const index = useIndex();
  const viewSay = useViewSay();
  const { language } = viewSay;
  const { coverage, holes, state, shown } = useSession(session => session.choices);
  const { area, kind } = useWhere();
  const { rows: of, columns: by } = matrices[coverage];
  const answer = useAnswer(CoverageDocument, {
    rows: of,
    columns: by,
    area,
    kind: by === 'PARTNERSHIP' ? kind : null,
    language: language === 'cy' ? 'CY' : 'EN',
  });
  const matrix = answer.data?.coverage;
  const grid = useMemo(() => (matrix === undefined ? nothing : gridOf(index, matrix, { language, of })), [index, matrix, language, of]);
  const rows = useMemo(() => rowsWanted(grid.rows, { onlyHoles: holes === 'YES', states: state }), [grid, holes, state]);
  const counts = new Map(matrix?.counts.map(({ state: one, count }) => [one, count]));
  const name = viewSay('gapsView', coverage);
  const { whole, print } = useWholePaper(everyRow);
  return (
    <ViewFrame
      name="gaps"
      title={viewSay('gapsView', 'titleCoverage', { matrix: name })}
      lead={matrix === undefined ? null : <SentenceText text={matrix.sentence} />}
      knowledge={
        <StandingBar
          label={viewSay('gapsView', 'howCellsStand')}
          parts={standings.map(one => ({
            state: one,
            count: counts.get(one) ?? 0,
            words: viewSay('gapsView', 'counted', { n: counts.get(one) ?? 0, what: viewSay('gapsView', `cell${one}`) }),
            step: choose('state', state.includes(one) ? [] : [one]),
            isChosen: state.includes(one),
          }))}
        />
      }
      controls={<CoverageControls />}
      files={<Files what={viewSay('gapsView', 'fileCoverage')} cells={() => matrixCells({ ...grid, rows }, viewSay)} onPrint={print} />}
    >
      <AnswerState answer={answer} />
      {matrix === undefined ? null : rows.length === 0 ? (
        <p className={styles['nothing']}>{viewSay('gapsView', holes === 'YES' ? 'noRowWithHole' : 'noRow')}</p>
      ) : shown === 'TABLE' ? (
        <Twin grid={grid} rows={rows} caption={name} />
      ) : (
        <Picture grid={grid} rows={rows} label={name} states={state} isWhole={whole !== null} />
      )}
    </ViewFrame>
  );
}

interface PictureProps {
  readonly grid: Grid;
  readonly rows: readonly GridRow[];
  readonly label: string;
  readonly states: readonly Standing[];
  /** On paper every row stands; on the screen a page of them. */
  readonly isWhole: boolean;
}

function Picture({ grid, rows, label, states, isWhole }: PictureProps): ReactElement {
  const act = useAct();
  const place = useRef<HTMLDivElement>(null);
  const ids = useSession(session => session.choices.cell);
  const open = cellNamed(grid, ids);
  const kinds = gatheredColumns(grid);
  const size = isWhole ? rows.length : rowsAtOnce(grid.columns.length);
  const [page, setPage] = useState<number | null>(null);
  // An address that opens a cell opens its page.
  const first = open === null ? 0 : Math.max(0, Math.floor(rows.indexOf(open.row) / size));
  const last = Math.max(0, Math.ceil(rows.length / size) - 1);
  const at = Math.min(page ?? first, last);
  const from = at * size;
  const here = rows.slice(from, from + size);
  const backToCell = (): void => place.current?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
  return (
    <div className={styles['picture']}>
      <div ref={place} className={styles['scroll']}>
        {kinds !== null ? (
          <GatheredColumns kinds={kinds} />
        ) : (
          <>
            <div className={grid.columns.length === 1 ? styles['folded'] : undefined}>
              <CoverageGrid
                label={label}
                grid={grid}
                rows={here}
                from={from}
                all={rows.length}
                states={states}
                open={open === null ? null : { row: open.row.id, column: open.column.id }}
                onOpen={(row, column) => act(choose('cell', [row, column].toSorted()))}
              />
            </div>
            <Pager
              from={from}
              shown={here.length}
              all={rows.length}
              onBefore={at === 0 ? null : () => setPage(at - 1)}
              onAfter={at === last ? null : () => setPage(at + 1)}
            />
          </>
        )}
      </div>
      {open === null ? null : <CellDetail row={open.row.head} column={open.column} onClosed={backToCell} />}
    </div>
  );
}

const asItComes: Sorting = { column: 'holes', isDescending: true };

function Twin({ grid, rows, caption }: { readonly grid: Grid; readonly rows: readonly GridRow[]; readonly caption: string }): ReactElement {
  const viewSay = useViewSay();
  const act = useAct();
  const sorting = useSession(session => session.sorting) ?? asItComes;
  const columns = useMemo(() => coverageColumns(grid, viewSay), [grid, viewSay]);
  const sorted = useMemo(() => sortedRows(rows, columns, { ...sorting, language: viewSay.language }), [rows, columns, sorting, viewSay]);
  return (
    <RowsTable
      caption={caption}
      rows={sorted}
      columns={columns}
      sorting={sorting}
      onSort={column => act(sortRows(sortingAfter(sorting, column)))}
      none={viewSay('gapsView', 'noRow')}
    />
  );
}
