/** The tables: which one, how many rows, the file of what is shown, and the rows. */
import { useCallback, useMemo, type ReactElement } from 'react';
import { nameIn, type IndexedLandscape } from '../../state/landscape.ts';
import { isLitBySharing, showTable, sortRows } from '../../state/producers.ts';
import type { Session, Sorting, TableName } from '../../state/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { csvOf } from '../../ui/csv.ts';
import { downloadText } from '../../ui/download.ts';
import {
  useAct,
  useChanges,
  useExplorer,
  useIndex,
  usePassing,
  useSay,
  useSession,
  useSharing,
  useSurroundings,
  useTwoMoments,
} from '../explorer.ts';
import { useOffered } from '../frame/gathering.ts';
import { useDrawnLater } from '../frame/useDrawnLater.ts';
import { useSupposition } from '../frame/useSupposition.ts';
import { useComparedMark } from '../moments/useComparedMark.ts';
import { bodyColumnsFor } from './bodyColumns.ts';
import { bodyRowsFor, tableOf, type BodyRow, type BodyTableName } from './bodyRows.ts';
import { BodyTable } from './BodyTable.tsx';
import { cellsOf, isOnScreen, sortedRows, sortingAfter, type Column } from './columns.ts';
import { fileNameFor } from './fileName.ts';
import { lineColumnsFor, lineRowsFor } from './lineRows.ts';
import { LineTable } from './LineTable.tsx';
import type { RowsOfMoments } from './momentColumns.ts';
import styles from './TableStage.module.css';

const byName: Sorting = { column: 'name', isDescending: false };
const byStep: Sorting = { column: 'step', isDescending: false };

export function TableStage(): ReactElement {
  const hasFocus = useSession(hasLines);
  const wanted = useSession(session => session.table);
  const first = useFirstTable();
  if (wanted === 'lines') return hasFocus ? <Lines /> : <Bodies table="boards" />;
  return <Bodies table={wanted ?? first} />;
}

function Bodies({ table }: { readonly table: BodyTableName }): ReactElement {
  const index = useIndex();
  const say = useSay();
  const passing = usePassing();
  const surroundings = useSurroundings();
  const sharing = useSharing();
  const { gapLoads, together } = useExplorer();
  const by = useSession(session => session.choices.grouping);
  const act = useAct();
  const sorting = useSession(session => session.sorting) ?? byName;
  const { rows, all } = useMemo(() => bodyRowsFor(index, table, { passing, surroundings }), [index, table, passing, surroundings]);
  const changes = useChanges();
  const moments = useRowsOfMoments(table, passing);
  const columns = useMemo(
    () => bodyColumnsFor(table, { index, say, hasFocus: surroundings !== null, sharing, gapLoads, together, by, changes, moments }),
    [table, index, say, surroundings, sharing, gapLoads, together, by, changes, moments],
  );
  const shown = useMemo(() => sortedRows(rows, columns, { ...sorting, language: say.language }), [rows, columns, sorting, say]);
  // What is said above the rows comes with them.
  const drawn = useDrawnLater(
    useMemo(() => {
      const count = say('table', `${table}Shown`, { n: rows.length, all });
      return { rows: shown, columns: columns.filter(isOnScreen), sorting, count, caption: `${say('table', table)}: ${count}` };
    }, [table, rows, all, shown, columns, sorting, say]),
  );
  const onSort = useCallback((column: string) => act(sortRows(sortingAfter(sorting, column))), [act, sorting]);
  return (
    <Frame table={table} count={drawn.count} rows={shown} columns={columns}>
      <BodyTable caption={drawn.caption} rows={drawn.rows} columns={drawn.columns} sorting={drawn.sorting} onSort={onSort} />
    </Frame>
  );
}

/** Null unless both moments are in one table. */
function useRowsOfMoments(table: BodyTableName, passing: ReadonlySet<string>): RowsOfMoments | null {
  const moments = useTwoMoments();
  const isBoth = useSession(session => session.choices.when === 'CHANGES');
  return useMemo(() => {
    if (moments === null || !isBoth) return null;
    const rowsAt = (index: IndexedLandscape): ReadonlyMap<string, BodyRow> =>
      new Map(bodyRowsFor(index, table, { passing, surroundings: null }).rows.map(row => [row.id, row]));
    return { before: rowsAt(moments.before), after: rowsAt(moments.after) };
  }, [moments, isBoth, table, passing]);
}

function Lines(): ReactElement {
  const index = useIndex();
  const say = useSay();
  const surroundings = useSurroundings();
  const act = useAct();
  const sorting = useSession(session => session.sorting) ?? byStep;
  const columns = useMemo(() => lineColumnsFor(index, say), [index, say]);
  const rows = useMemo(
    () => (surroundings === null ? [] : sortedRows(lineRowsFor(surroundings), columns, { ...sorting, language: say.language })),
    [surroundings, columns, sorting, say],
  );
  const centre = index.bodyById.get(surroundings?.centre ?? '');
  const name = centre === undefined ? '' : nameIn(centre, say.language).text;
  return (
    <Frame table="lines" count={say('table', 'linesShown', { n: rows.length })} rows={rows} columns={columns}>
      <LineTable
        caption={say('table', 'linesOf', { name })}
        rows={rows}
        columns={columns.filter(isOnScreen)}
        sorting={sorting}
        onSort={column => act(sortRows(sortingAfter(sorting, column)))}
      />
    </Frame>
  );
}

interface FrameProps<Row> {
  readonly table: TableName;
  readonly count: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly children: ReactElement;
}

function Frame<Row>({ table, count, rows, columns, children }: FrameProps<Row>): ReactElement {
  const { revision } = useIndex();
  const act = useAct();
  const say = useSay();
  const hasFocus = useSession(hasLines);
  const hasPanel = useSession(session => session.selected !== null);
  const tables: readonly TableName[] = ['boards', 'organisations', 'groups', ...(hasFocus ? (['lines'] as const) : [])];
  const supposition = useSupposition();
  const between = useComparedMark();
  const cells = (): ReturnType<typeof between> => between(supposition.mark(cellsOf(rows, columns)));
  useOffered({ what: say('table', table), cells });
  const download = (): void =>
    downloadText(csvOf(cells()), {
      fileName: fileNameFor(table, { revision, on: new Date(), say }),
      type: 'text/csv;charset=utf-8',
    });
  return (
    <section className={styles['stage']} aria-label={say('table', 'title')}>
      <div className={styles['bar']}>
        <Choice
          label={say('table', 'which')}
          options={tables.map(value => ({ value, label: say('table', value) }))}
          value={table}
          onChange={chosen => act(showTable(chosen))}
        />
        <p className={styles['count']} data-testid="count">
          {count}
        </p>
        <p className={styles['hint']} id="table-hint">
          {table === 'lines' ? null : say('table', 'hint')}
        </p>
        <Button onClick={download}>{say('table', 'download')}</Button>
      </div>
      <div className={styles['rows']} data-beside-panel={hasPanel ? '' : undefined}>
        {children}
      </div>
    </section>
  );
}

/** Lines are those of a focus; a lens that lights something else in its place has none. */
function hasLines(session: Session): boolean {
  return session.focus !== null && !isLitBySharing(session);
}

/** The table that holds what the address names. */
function useFirstTable(): BodyTableName {
  const index = useIndex();
  const id = useSession(session => session.selected?.id ?? session.focus?.id);
  const body = id === undefined ? undefined : index.bodyById.get(id);
  return body === undefined ? 'boards' : tableOf(body);
}
