/** The boards along the sides of the matrix: which, in which order, and in which groups. Pure. */
import { compareIn } from '../../../../schema/words/collate.ts';
import { labelOf, valuesOf } from '../../../../schema/words/labelOf.ts';
import type { Say } from '../../../../schema/words/say.ts';
import { callNameIn } from '../../../state/callName.ts';
import type { Choices } from '../../../state/choices.ts';
import { passing, type AsOf } from '../../../state/filtered.ts';
import { isPartnership, nameIn, seatCountOf, shortIn, type IndexedLandscape, type MapPartnership } from '../../../state/landscape.ts';
import type { Filters } from '../../../state/session.ts';
import { filtersOfPairs } from '../question.ts';

/** More cannot be read side by side, nor told apart on a wall. */
export const mostBoards = 60;

/** A board of which fewer are recorded is left out unless asked for, as the server leaves it out. */
const fewestSeats = 3;

export interface BoardGroup {
  /** Empty where boards stand in no groups. */
  readonly title: string;
  /** The same, where there is little room. */
  readonly short: string;
  readonly boards: readonly string[];
}

interface Asked {
  readonly filters: Filters;
  readonly choices: Pick<Choices, 'small' | 'assumed'>;
  readonly asOf: AsOf | null;
}

export function boardsAsked(index: IndexedLandscape, { filters, choices, asOf }: Asked): readonly MapPartnership[] {
  const ids = passing(index, filtersOfPairs(filters), asOf);
  return index.landscape.partnerships.filter(
    ({ id, isGeneral }) => !isGeneral && ids.has(id) && (choices.small === 'YES' || seatsOf(index, id, choices) >= fewestSeats),
  );
}

export function groupsOf(
  index: IndexedLandscape,
  boards: readonly MapPartnership[],
  { by, say }: { readonly by: Choices['boards']; readonly say: Say },
): readonly BoardGroup[] {
  const compare = compareIn(say.language);
  const named = boards.map(board => ({ board, name: callNameIn(index, board, say.language), group: groupFor(index, board, { by, say }) }));
  const sorted = named.toSorted(
    (a, b) => a.group.place - b.group.place || placeOf(index, a.board, by) - placeOf(index, b.board, by) || compare(a.name, b.name),
  );
  const groups: { title: string; short: string; boards: string[] }[] = [];
  for (const { board, group } of sorted) {
    const open = groups.at(-1);
    if (open !== undefined && open.title === group.title) open.boards.push(board.id);
    else groups.push({ title: group.title, short: group.short, boards: [board.id] });
  }
  return groups;
}

interface Group {
  readonly place: number;
  readonly title: string;
  readonly short: string;
}

function groupFor(
  index: IndexedLandscape,
  board: MapPartnership,
  { by, say }: { readonly by: Choices['boards']; readonly say: Say },
): Group {
  switch (by) {
    case 'KIND': {
      const lane = index.laneByBody.get(board.id);
      const title = labelOf('PartnershipKind', board.kind, say.language);
      const isOnlyKind = lane?.kinds.length === 1;
      return { place: valuesOf('PartnershipKind').indexOf(board.kind), title, short: isOnlyKind ? shortIn(lane, say.language) : title };
    }
    case 'REGION':
      return regionOf(index, board, say);
    case 'NAME':
      return { place: 0, title: '', short: '' };
  }
}

/** Regions stand in the order of the map, after them what lies in several, all of Wales, and nowhere known. */
function regionOf(index: IndexedLandscape, board: MapPartnership, say: Say): Group {
  const plain = (place: number, title: string): Group => ({ place, title, short: title });
  if (board.footprint === null) return plain(1003, say('table', 'notKnown'));
  if (board.regionScope === 'WALES') return plain(1002, say('table', 'wales'));
  const region = board.region === null ? undefined : index.areaById.get(board.region.id);
  if (region === undefined) return plain(1001, say('table', 'severalRegions'));
  const place = index.councils.findIndex(council => council.region?.id === region.id);
  return { place, title: nameIn(region, say.language).text, short: shortIn(region, say.language) };
}

/** Within a kind boards stand as on the map, from the first council that they serve; by name where that is asked. */
function placeOf(index: IndexedLandscape, { footprint }: MapPartnership, by: Choices['boards']): number {
  if (by === 'NAME' || footprint === null) return 0;
  const served = new Set(footprint.map(({ id }) => id));
  return index.councils.findIndex(({ id }) => served.has(id));
}

function seatsOf(index: IndexedLandscape, id: string, { assumed }: Pick<Choices, 'assumed'>): number {
  if (assumed === 'YES') return seatCountOf(index, id) ?? 0;
  return (index.seatsByBody.get(id) ?? []).filter(({ isAssumed }) => !isAssumed).length;
}

/** Null where one of the two is no board with a known footprint. */
export function shareArea(index: IndexedLandscape, a: string, b: string): boolean | null {
  const [first, second] = [a, b].map(id => {
    const body = index.bodyById.get(id);
    return body === undefined || !isPartnership(body) ? null : (body.footprint ?? null);
  });
  if (first == null || second == null) return null;
  const served = new Set(first.map(({ id }) => id));
  return second.some(({ id }) => served.has(id));
}
