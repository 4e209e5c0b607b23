import { couldFill } from '../../analysis/coverage/couldFill.ts';
import { columnsFor, findCell, matrixOf, type ColumnKind, type RowKind } from '../../analysis/coverage/matrix.ts';
import { tellerIn } from '../../analysis/teller.ts';
import { badInput } from '../errors.ts';
import type {
  CoverageCellResolvers,
  CoverageHeadResolvers,
  CoverageMatrixResolvers,
  CoverageRowResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { among, councilsWanted } from '../lists/conditions.ts';
import { page } from '../page.ts';
import { spoken } from '../words.ts';
import { rowsTold } from './gaps.ts';

export const coverageQueries: Pick<QueryResolvers, 'coverage' | 'coverageCell'> = {
  coverage: (_, { rows, columns, area, kind, first, after = null }, { graph }) => {
    refuseOtherMatrices(rows, columns);
    const matrix = matrixOf(graph, rows, { councils: councilsWanted(graph, area), kinds: kind == null ? null : new Set(kind) });
    const { revision, columns: heads, counts, sentence } = matrix;
    return { ...page(matrix.rows, { first, after }), revision, columns: heads, counts, sentence };
  },
  coverageCell: (_, { rows, columns, row, column }, { graph }) => {
    refuseOtherMatrices(rows, columns);
    return findCell(graph, rows, [row, column]) ?? null;
  },
};

function refuseOtherMatrices(rows: RowKind, columns: ColumnKind): void {
  if (columnsFor[rows] === columns) return;
  const allowed = Object.entries(columnsFor).map(([row, column]) => `${row} by ${column}`);
  throw badInput(`There is no matrix of ${rows} by ${columns}; there are ${allowed.join(', ')}.`);
}

export const CoverageMatrix: CoverageMatrixResolvers = {
  counts: ({ counts }) => Object.entries(counts).map(([state, count]) => ({ state: state as keyof typeof counts, count })),
  sentence: ({ sentence }, { language }) => sentence(spoken(language)),
};

export const CoverageHead: CoverageHeadResolvers = {
  kind: ({ is }) => is,
  name: (head, { language }, { graph }) => tellerIn(graph, spoken(language)).nameAlone(head),
  nameLanguage: (head, { language }, { graph }) => (tellerIn(graph, spoken(language)).languageOfName(head) === 'cy' ? 'CY' : 'EN'),
};

export const CoverageRow: CoverageRowResolvers = {
  states: ({ cells }) => cells.map(({ state }) => state),
  cells: ({ cells }, { state }) => cells.filter(cell => among(cell.state, state)),
};

export const CoverageCell: CoverageCellResolvers = {
  rows: ({ rows }, _, { graph }) => rowsTold(graph, rows),
  couldFill: (cell, _, { graph }) => couldFill(graph, cell),
  whatWouldCloseIt: (cell, { language }) => cell.whatWouldCloseIt(spoken(language)),
};
