/** What boards held beside each other share, as the lens of overlap lights it: worked out from the seats that the map holds. */
import type { AsOf } from './filtered.ts';
import { isPartnership, type IndexedLandscape, type MapMembership } from './landscape.ts';

/** What a body has to do with the boards chosen. */
export type Standing =
  /** One of them, the first or the second. */
  | { readonly is: 'chosen'; readonly place: 0 | 1 }
  /** A board that shares so many members with the only one chosen. */
  | { readonly is: 'sharing'; readonly shared: number }
  /** It sits on both. */
  | { readonly is: 'both' }
  /** It sits on one of them: on the only one, or on the first or second alone. */
  | { readonly is: 'one'; readonly place: 0 | 1 };

export interface Sharing {
  /** One or two, in the order chosen. */
  readonly boards: readonly string[];
  /** Of how many members each, under the choices at hand; null where its members are not known. */
  readonly members: readonly (number | null)[];
  /** Of each body that is lit. */
  readonly standings: ReadonlyMap<string, Standing>;
}

/** Which seats count, as in the list of pairs. */
export interface SeatsCounted {
  readonly assumed: boolean;
  /** Members whom law requires on either board count too. */
  readonly required: boolean;
  /** Those that stand at the day asked for; seats of all days where none is. */
  readonly asOf?: Pick<AsOf, 'seatIds'> | null;
}

export function sharingOf(index: IndexedLandscape, pair: readonly string[], counted: SeatsCounted): Sharing {
  const [a, b] = pair;
  const chosen = pair.map((id, place): readonly [string, Standing] => [id, { is: 'chosen', place: place === 0 ? 0 : 1 }]);
  const rest = a === undefined ? [] : b === undefined ? aroundOne(index, a, counted) : betweenTwo(index, a, b, counted);
  return {
    boards: pair,
    members: pair.map(id => {
      const others = pair.filter(other => other !== id);
      return seatsOf(index, id, counted).length === 0 ? null : membersOf(index, id, { others, counted }).size;
    }),
    standings: new Map([...rest, ...chosen]),
  };
}

/** How many of the bodies lit sit on both, or on one alone. */
export function countStanding({ standings }: Sharing, wanted: Standing): number {
  return [...standings.values()].filter(standing => isSame(standing, wanted)).length;
}

function isSame(a: Standing, b: Standing): boolean {
  if (a.is === 'one' && b.is === 'one') return a.place === b.place;
  return a.is === b.is;
}

function aroundOne(index: IndexedLandscape, a: string, counted: SeatsCounted): readonly (readonly [string, Standing])[] {
  const members = membersOf(index, a, { others: [], counted });
  const boards = index.landscape.partnerships.filter(board => isPartnership(board) && !board.isGeneral && board.id !== a);
  return [
    ...[...members].map((id): readonly [string, Standing] => [id, { is: 'one', place: 0 }]),
    ...boards.flatMap(({ id }): readonly (readonly [string, Standing])[] => {
      const shared = sharedBetween(index, a, id, counted).size;
      return shared === 0 ? [] : [[id, { is: 'sharing', shared }]];
    }),
  ];
}

function betweenTwo(index: IndexedLandscape, a: string, b: string, counted: SeatsCounted): readonly (readonly [string, Standing])[] {
  const first = membersOf(index, a, { others: [b], counted });
  const second = membersOf(index, b, { others: [a], counted });
  return [...new Set([...first, ...second])].map(id => {
    if (first.has(id) && second.has(id)) return [id, { is: 'both' }];
    return [id, { is: 'one', place: first.has(id) ? 0 : 1 }];
  });
}

function sharedBetween(index: IndexedLandscape, a: string, b: string, counted: SeatsCounted): ReadonlySet<string> {
  const others = membersOf(index, b, { others: [a], counted });
  return new Set([...membersOf(index, a, { others: [b], counted })].filter(id => others.has(id)));
}

/** Without what law requires, those are left out whom it requires on this board or on the other. */
function membersOf(
  index: IndexedLandscape,
  boardId: string,
  { others, counted }: { readonly others: readonly string[]; readonly counted: SeatsCounted },
): ReadonlySet<string> {
  const members = new Set(seatsOf(index, boardId, counted).map(({ organisation }) => organisation.id));
  if (counted.required) return members;
  for (const id of [boardId, ...others])
    for (const { organisation, law } of seatsOf(index, id, counted)) if (law === 'REQUIRES') members.delete(organisation.id);
  return members;
}

function seatsOf(index: IndexedLandscape, boardId: string, { assumed, asOf = null }: SeatsCounted): readonly MapMembership[] {
  const seats = index.seatsByBody.get(boardId) ?? [];
  return seats.filter(({ id, isAssumed }) => (assumed || !isAssumed) && asOf?.seatIds.has(id) !== false);
}
