/** One landscape at two moments: each, both together, and what changes about each body. Pure. */
import type { Choices } from './choices.ts';
import { isSame } from './isSame.ts';
import { indexLandscape, type IndexedLandscape } from './landscape.ts';

/**
 * New, or gone; or there at both, with seats that it loses or gains, or with something else about it that is another.
 * A body that both loses and gains loses: that is what has to be looked after.
 */
export interface Change {
  readonly is: 'gone' | 'loses' | 'gains' | 'new' | 'altered';
  readonly lost: number;
  readonly gained: number;
}

export interface TwoMoments {
  readonly before: IndexedLandscape;
  readonly after: IndexedLandscape;
  /** Everything of either: what goes stands beside what comes. */
  readonly together: IndexedLandscape;
  readonly changes: ReadonlyMap<string, Change>;
}

type Moment = Choices['when'];

export function twoMomentsOf(before: IndexedLandscape, after: IndexedLandscape): TwoMoments {
  const [first, second] = [before.landscape, after.landscape];
  const together = indexLandscape({
    ...second,
    partnerships: both(first.partnerships, second.partnerships),
    organisations: both(first.organisations, second.organisations),
    memberships: both(first.memberships, second.memberships),
    interfaces: both(first.interfaces, second.interfaces),
    flows: both(first.flows, second.flows),
  });
  return { before, after, together, changes: changesBetween(before, after) };
}

/** Behind a curtain stands what is before; the rest of the map shows what is after. */
export function shownOf({ before, after, together }: TwoMoments, moment: Moment): IndexedLandscape {
  switch (moment) {
    case 'BEFORE':
      return before;
    case 'AFTER':
    case 'CURTAIN':
      return after;
    case 'CHANGES':
      return together;
  }
}

/** Before it nothing has changed yet. */
export function changesSeen({ changes }: TwoMoments, moment: Moment): ReadonlyMap<string, Change> | null {
  return moment === 'BEFORE' ? null : changes;
}

/** What stands in its box. */
export function changeMark({ is, lost, gained }: Change): string {
  if (is === 'gone') return '×';
  if (is === 'new') return '★';
  if (is === 'altered') return '≠';
  return [lost === 0 ? '' : `−${lost}`, gained === 0 ? '' : `+${gained}`].join('');
}

function changesBetween(before: IndexedLandscape, after: IndexedLandscape): ReadonlyMap<string, Change> {
  const touched = touchedBetween(before, after);
  const changes = new Map<string, Change>();
  for (const id of new Set([...before.bodyById.keys(), ...after.bodyById.keys()])) {
    const [had, has] = [seatsIn(before, id), seatsIn(after, id)];
    const lost = [...had].filter(seat => !has.has(seat)).length;
    const gained = [...has].filter(seat => !had.has(seat)).length;
    if (!after.bodyById.has(id)) changes.set(id, { is: 'gone', lost, gained: 0 });
    else if (!before.bodyById.has(id)) changes.set(id, { is: 'new', lost: 0, gained });
    else if (lost > 0) changes.set(id, { is: 'loses', lost, gained });
    else if (gained > 0) changes.set(id, { is: 'gains', lost, gained });
    else if (touched.has(id)) changes.set(id, { is: 'altered', lost, gained });
  }
  return changes;
}

/** Bodies that read otherwise, and those at the ends of a statement that does, comes or goes. */
function touchedBetween({ landscape: first }: IndexedLandscape, { landscape: second }: IndexedLandscape): ReadonlySet<string> {
  const statements = (['interfaces', 'flows'] as const).flatMap(kind =>
    differing<Joined>(first[kind], second[kind]).flatMap(({ from, to }) => [from?.id, to.id]),
  );
  const parts = differing(first.memberships, second.memberships).flatMap(({ organisation, partnership }) => [
    organisation.id,
    partnership.id,
  ]);
  const bodies = [
    ...differing(first.partnerships, second.partnerships),
    ...differing<{ readonly id: string }>(first.organisations, second.organisations),
  ].map(({ id }) => id);
  return new Set([...statements, ...parts, ...bodies].filter(id => id !== undefined));
}

interface Joined {
  readonly id: string;
  readonly from: { readonly id: string } | null;
  readonly to: { readonly id: string };
}

/** Rows of either that the other does not have just so. */
function differing<Row extends { readonly id: string }>(first: readonly Row[], second: readonly Row[]): readonly Row[] {
  const [firstById, secondById] = [first, second].map(rows => new Map(rows.map(row => [row.id, row])));
  return [...first.filter(row => !isSame(row, secondById?.get(row.id))), ...second.filter(row => !isSame(row, firstById?.get(row.id)))];
}

function seatsIn({ seatsByBody }: IndexedLandscape, id: string): ReadonlySet<string> {
  return new Set((seatsByBody.get(id) ?? []).map(seat => seat.id));
}

/** As before; what only the other has comes last. What both have is as it becomes. */
function both<Row extends { readonly id: string }>(first: readonly Row[], second: readonly Row[]): Row[] {
  const known = new Set(first.map(({ id }) => id));
  const becomes = new Map(second.map(row => [row.id, row]));
  return [...first.map(row => becomes.get(row.id) ?? row), ...second.filter(({ id }) => !known.has(id))];
}
