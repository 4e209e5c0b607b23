/** Between two moments a table says what becomes of each body, and of each value what it was and what it becomes. */
import type { Say } from '../../../schema/words/say.ts';
import { changeColours } from '../../canvas/style.ts';
import type { Change } from '../../state/twoMoments.ts';
import { changeWords } from '../map/changeWords.ts';
import type { BodyRow } from './bodyRows.ts';
import { textIn, type Column } from './columns.ts';

/** In the order in which the bar above counts them. */
const sorts = Object.keys(changeColours) as readonly Change['is'][];
const mostSeats = 10_000;

export function changeColumn(changes: ReadonlyMap<string, Change>, say: Say): Column<BodyRow> {
  return {
    id: 'change',
    heading: say('moments', 'CHANGES'),
    unknown: say('moments', 'unchanged'),
    value: ({ id }) => {
      const change = changes.get(id);
      if (change === undefined) return null;
      // What else is altered stands in its own column.
      return change.is === 'altered' ? say('moments', 'alteredOtherwise') : changeWords(change, say);
    },
    order: ({ id }) => {
      const change = changes.get(id);
      return change === undefined ? null : sorts.indexOf(change.is) * mostSeats - change.lost - change.gained;
    },
  };
}

/** The rows of the bodies at each of the two, by their ids. */
export interface RowsOfMoments {
  readonly before: ReadonlyMap<string, BodyRow>;
  readonly after: ReadonlyMap<string, BodyRow>;
}

/** `8 → 4`; who is there at one of the two alone has what is said there. */
export function betweenMoments(column: Column<BodyRow>, { before, after }: RowsOfMoments, say: Say): Column<BodyRow> {
  const orderOf = column.order ?? column.value;
  return {
    ...column,
    value: row => {
      const [was, becomes] = [before.get(row.id), after.get(row.id)];
      if (was === undefined || becomes === undefined) return column.value(becomes ?? was ?? row);
      const [first, then] = [textIn(column, was), textIn(column, becomes)];
      return first === then ? column.value(becomes) : say('moments', 'becomes', { before: first, after: then });
    },
    order: row => orderOf(after.get(row.id) ?? before.get(row.id) ?? row),
  };
}
