/** Lists a page at a time: counted whole, cut by an opaque cursor. */
import { cursorFor, textIn } from './cursor.ts';
import { badInput } from './errors.ts';

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface Page<Item> {
  readonly totalCount: number;
  readonly undated: number;
  readonly unknown: number;
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

export const largestPage = 200;

export function page<Item extends { readonly id: string }>(
  items: readonly Item[],
  { first, after }: PageArguments,
  { undated, unknown }: { readonly undated: number; readonly unknown: number } = { undated: 0, unknown: 0 },
): Page<Item> {
  const size = sizeWithin(first ?? 50, largestPage);
  const start = after === null || after === undefined ? 0 : positionAfter(items, after);
  const nodes = items.slice(start, start + size);
  const last = nodes.at(-1);
  return {
    totalCount: items.length,
    undated,
    unknown,
    nodes,
    pageInfo: { endCursor: last === undefined ? null : cursorOf(last), hasNextPage: start + nodes.length < items.length },
  };
}

/** A list that is told a part at a time, so that none of its other rows has to be made. */
interface PartedList<Item> {
  readonly count: number;
  slice(start: number, end: number): readonly Item[];
  /** Below 0 where nothing in the list bears the id. */
  placeOf(id: string): number;
}

export function pageOfParted<Item extends { readonly id: string }>(
  { count, slice, placeOf }: PartedList<Item>,
  { first, after }: PageArguments,
): Pick<Page<Item>, 'totalCount' | 'nodes' | 'pageInfo'> {
  const size = sizeWithin(first ?? 50, largestPage);
  const start = after === null || after === undefined ? 0 : placeAfter(placeOf(idIn(after)));
  const nodes = slice(start, start + size);
  const last = nodes.at(-1);
  const pageInfo = { endCursor: last === undefined ? null : cursorOf(last), hasNextPage: start + nodes.length < count };
  return { totalCount: count, nodes, pageInfo };
}

/** A limit that is given must lie between 1 and the most that is allowed. */
export function sizeWithin(first: number, most: number): number {
  if (first < 1 || first > most) throw badInput(`"first" must be from 1 to ${most}; it was ${first}.`);
  return first;
}

function cursorOf({ id }: { readonly id: string }): string {
  return cursorFor(id);
}

function positionAfter(items: readonly { readonly id: string }[], after: string): number {
  const id = idIn(after);
  return placeAfter(items.findIndex(item => item.id === id));
}

function idIn(cursor: string): string {
  return textIn(cursor);
}

function placeAfter(place: number): number {
  if (place < 0) throw badInput('"after" must be the endCursor of an earlier page of the same list; nothing in this list bears it.');
  return place + 1;
}
