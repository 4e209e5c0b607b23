/** A coverage matrix: things in rows, places or boards in columns, and in each cell what is known and what would close a hole. */
import type { Language } from '../../../schema/words/say.ts';
import type { AreaId } from '../../domain/id.ts';
import type { Area, Duty, Organisation, Partnership, Theme } from '../../domain/things.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { tellerIn } from '../teller.ts';
import { isOnlyCarried } from '../whoMust.ts';
import { namedOrganisations, namedPartnerships } from './bodies.ts';
import type { Cell, Standing } from './cell.ts';
import { dataCells, dataSetsOf, type DataSet } from './dataSets.ts';
import { dutyCells } from './duties.ts';
import { seatCells } from './seats.ts';
import { themeCells } from './themes.ts';

export type RowKind = 'DUTY' | 'THEME' | 'ORGANISATION' | 'DATA_SET';
export type ColumnKind = 'AREA' | 'PARTNERSHIP';

/** The matrices there are: what stands in rows says what stands in columns. */
export const columnsFor: Readonly<Record<RowKind, ColumnKind>> = {
  DUTY: 'AREA',
  THEME: 'AREA',
  ORGANISATION: 'PARTNERSHIP',
  DATA_SET: 'PARTNERSHIP',
};

type RowHead = Duty | Theme | Organisation | DataSet;
type ColumnHead = Area | Partnership;
export type Head = RowHead | ColumnHead;

export interface MatrixCell extends Cell {
  readonly row: RowHead;
  readonly column: ColumnHead;
  whatWouldCloseIt(language: Language): string | null;
}

export interface MatrixRow {
  readonly id: string;
  readonly head: RowHead;
  readonly cells: readonly MatrixCell[];
}

export interface Matrix {
  readonly revision: number;
  readonly columns: readonly ColumnHead[];
  readonly rows: readonly MatrixRow[];
  /** How many cells are in each state. */
  readonly counts: Readonly<Record<Standing, number>>;
  sentence(language: Language): string;
}

/** Which part of a matrix; null asks for all of it. */
export interface MatrixCut {
  readonly councils: ReadonlySet<AreaId> | null;
  /** Kinds of the boards in the columns. */
  readonly kinds: ReadonlySet<Partnership['kind']> | null;
}

/** Rows in order of id; areas in the order of the map, boards in order of id. Only what serves the councils, where some are wanted. */
export function matrixOf(graph: PartnershipGraph, rows: RowKind, { councils, kinds }: MatrixCut): Matrix {
  const columns = columnsOf(graph, columnsFor[rows], councils).filter(
    column => column.is === 'Area' || kinds === null || kinds.has(column.kind),
  );
  const made = headsAndCells(graph, rows, councils).map(({ head, cellAt }): MatrixRow => ({
    id: head.id,
    head,
    cells: columns.map(column => matrixCell(graph, rows, { row: head, column, cell: cellAt(column) })),
  }));
  const counts = { 'yes': 0, 'no': 0, 'unknown': 0, 'general': 0, 'not applicable': 0 };
  for (const row of made) for (const cell of row.cells) counts[cell.state] += 1;
  return {
    revision: graph.revision,
    columns,
    rows: made,
    counts,
    sentence: language => {
      const { yes, general, unknown } = counts;
      const all = made.length * columns.length - counts['not applicable'];
      const { say } = tellerIn(graph, language);
      return unknown === 0
        ? say('coverageWhole', rows, { yes, general, all })
        : say('coverageSentences', rows, { yes, general, unknown, all });
    },
  };
}

/** One cell by the ids of its heads; undefined where the matrix has no such row or column. */
export function findCell(graph: PartnershipGraph, rows: RowKind, [row, column]: readonly [string, string]): MatrixCell | undefined {
  const head = headsAndCells(graph, rows, null).find(one => one.head.id === row);
  const found = columnsOf(graph, columnsFor[rows], null).find(({ id }) => id === column);
  return head === undefined || found === undefined
    ? undefined
    : matrixCell(graph, rows, { row: head.head, column: found, cell: head.cellAt(found) });
}

interface HeadAndCells {
  readonly head: RowHead;
  readonly cellAt: (column: ColumnHead) => Cell;
}

function headsAndCells(graph: PartnershipGraph, rows: RowKind, councils: ReadonlySet<AreaId> | null): readonly HeadAndCells[] {
  switch (rows) {
    case 'DUTY': {
      const cellAt = dutyCells(graph);
      return [...graph.duties.values()].map(head => ({ head, cellAt: column => cellAt(head, (column as Area).id) }));
    }
    case 'THEME': {
      const cellAt = themeCells(graph);
      return [...graph.themes.values()].map(head => ({ head, cellAt: column => cellAt(head, (column as Area).id) }));
    }
    case 'ORGANISATION': {
      const cellAt = seatCells(graph);
      return namedOrganisations(graph)
        .filter(({ id }) => serves(graph, id, councils))
        .map(head => ({ head, cellAt: column => cellAt(head, column as Partnership) }));
    }
    case 'DATA_SET': {
      const cellAt = dataCells(graph);
      return dataSetsOf(graph).map(head => ({ head, cellAt: column => cellAt(head, column as Partnership) }));
    }
  }
}

function columnsOf(graph: PartnershipGraph, kind: ColumnKind, councils: ReadonlySet<AreaId> | null): readonly ColumnHead[] {
  if (kind === 'PARTNERSHIP') return namedPartnerships(graph).filter(({ id }) => serves(graph, id, councils));
  return graph.councils.filter(council => councils?.has(council) ?? true).flatMap(council => graph.areas.get(council) ?? []);
}

function serves(graph: PartnershipGraph, body: Organisation['id'] | Partnership['id'], councils: ReadonlySet<AreaId> | null): boolean {
  return councils === null || (graph.footprintOf(body)?.some(council => councils.has(council)) ?? false);
}

function matrixCell(
  graph: PartnershipGraph,
  rows: RowKind,
  { row, column, cell }: { readonly row: RowHead; readonly column: ColumnHead; readonly cell: Cell },
): MatrixCell {
  return {
    ...cell,
    row,
    column,
    whatWouldCloseIt: language => {
      const key = mendFor(graph, rows, { row, state: cell.state });
      const { say, name } = tellerIn(graph, language);
      return key === null ? null : say('coverageMends', key, { row: name(row), column: name(column) });
    },
  };
}

type MendKey = RowKind | 'general' | 'no' | 'onlyCarried' | null;

function mendFor(graph: PartnershipGraph, rows: RowKind, { row, state }: Pick<MatrixCell, 'row' | 'state'>): MendKey {
  if (row.is === 'Duty' && (state === 'yes' || state === 'general') && isOnlyCarried(graph, row)) return 'onlyCarried';
  switch (state) {
    case 'yes':
    case 'not applicable':
      return null;
    case 'general':
    case 'no':
      return state;
    case 'unknown':
      return rows;
  }
}
