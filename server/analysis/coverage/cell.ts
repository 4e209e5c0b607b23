/** One cell of a coverage matrix: what is known, and the rows that say so. */
import type { TermOf } from '../../../schema/model/terms.ts';
import type { standing } from '../../../schema/model/terms/gap.ts';
import type { BodyId } from '../../domain/id.ts';
import type { Statement } from '../../domain/things.ts';
import { rowsFrom } from '../measure.ts';

export type Standing = TermOf<typeof standing>;

/** One row that speaks of a cell, and what it says there. */
export interface Item {
  readonly state: Standing;
  readonly row: Statement;
  /** The body by way of which it speaks. */
  readonly body: BodyId;
}

export interface Cell {
  readonly state: Standing;
  readonly items: readonly Item[];
  readonly rows: readonly Statement[];
}

/** What one row of a body's own says beats what is told in general; that somebody says no beats that nobody says. */
const firstThatHolds: readonly Standing[] = ['yes', 'general', 'no', 'unknown'];

export const notRecorded: Cell = Object.freeze({ state: 'unknown', items: [], rows: [] });
export const notApplicable: Cell = Object.freeze({ state: 'not applicable', items: [], rows: [] });

export function cellOf(items: readonly Item[]): Cell {
  const state = firstThatHolds.find(one => items.some(item => item.state === one)) ?? 'unknown';
  return { state, items, rows: rowsFrom(items.map(item => item.row)) };
}

/** What a statement says of a body: told in general it is never a plain yes or no. */
export function stateTold({ holds, isGeneral }: { readonly holds: 'yes' | 'no' | 'unknown'; readonly isGeneral: boolean }): Standing {
  if (!isGeneral) return holds;
  return holds === 'yes' ? 'general' : 'unknown';
}

/** Collects items for cells that are named by a row and a column. */
export class CellItems {
  readonly #items = new Map<string, Map<string, Item[]>>();

  add(row: string, column: string, item: Item): void {
    const cells = this.#items.get(row) ?? new Map<string, Item[]>();
    this.#items.set(row, cells);
    const items = cells.get(column);
    if (items === undefined) cells.set(column, [item]);
    else items.push(item);
  }

  at(row: string, column: string): readonly Item[] {
    return this.#items.get(row)?.get(column) ?? [];
  }
}
