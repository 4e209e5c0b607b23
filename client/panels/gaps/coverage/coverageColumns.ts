/** The table that says what a matrix shows: a row for each of its rows, with how many of its cells stand how, and which are holes. */
import type { ViewSay } from '../../../../schema/words/viewing.ts';
import type { Standing } from '../../../api/generated/graphql.ts';
import type { Cell } from '../../../ui/csv.ts';
import type { RowColumn } from '../../frame/RowsTable.tsx';
import { isHole, type Grid, type GridRow } from './gridModel.ts';

export const standings: readonly Standing[] = ['YES', 'GENERAL', 'UNKNOWN', 'NO', 'NOT_APPLICABLE'];

export function coverageColumns({ columns }: Pick<Grid, 'columns'>, viewSay: ViewSay): readonly RowColumn<GridRow>[] {
  const counts = standings.map((state): RowColumn<GridRow> => ({
    id: state,
    heading: viewSay('gapsView', `cell${state}`),
    value: ({ states }) => states.filter(one => one === state).length,
    unknown: '',
  }));
  return [
    { id: 'name', heading: viewSay('gapsView', 'columnName'), value: ({ head }) => head.text, unknown: '' },
    ...counts,
    {
      id: 'holes',
      heading: viewSay('gapsView', 'columnHoles'),
      value: ({ states }) => holesIn(states, columns, viewSay),
      order: ({ states }) => states.filter(isHole).length,
      unknown: viewSay('gapsView', 'noHole'),
    },
  ];
}

/** The whole matrix, in words. */
export function matrixCells({ columns, rows }: Grid, viewSay: ViewSay): readonly (readonly Cell[])[] {
  return [
    [viewSay('gapsView', 'columnName'), ...columns.map(({ text }) => text)],
    ...rows.map(({ head, states }) => [head.text, ...states.map(state => viewSay('gapsView', `cell${state}`))]),
  ];
}

const mostNamed = 6;

/** Null where there is none; many are told by their number. */
function holesIn(states: readonly Standing[], columns: Grid['columns'], viewSay: ViewSay): string | null {
  const holes = columns.filter((_column, at) => isHole(states[at] ?? 'YES')).map(({ text }) => text);
  if (holes.length === 0) return null;
  return holes.length <= mostNamed ? holes.join(', ') : viewSay('gapsView', 'nHoles', { n: holes.length });
}
