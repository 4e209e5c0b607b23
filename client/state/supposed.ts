/** A what-if beside what is recorded: the landscape before, after and with both, and what changes about each body. Pure. */
import { indexLandscape, type IndexedLandscape, type Landscape, type Name } from './landscape.ts';
import type { Choices } from './choices.ts';

/** Gone; or still there, with seats that it loses or gains. A body that does both loses: that is what has to be looked after. */
export interface Change {
  readonly is: 'gone' | 'loses' | 'gains';
  readonly lost: number;
  readonly gained: number;
}

export interface Supposed {
  readonly id: string;
  readonly nameEn: Name;
  readonly nameCy: Name;
  readonly before: IndexedLandscape;
  readonly after: IndexedLandscape;
  /** Everything of either: what goes stands beside what comes. */
  readonly together: IndexedLandscape;
  readonly changes: ReadonlyMap<string, Change>;
}

type Moment = Choices['when'];

interface Told {
  readonly id: string;
  readonly nameEn: Name;
  readonly nameCy: Name;
  readonly landscape: Landscape;
}

export function supposedOf(before: IndexedLandscape, { id, nameEn, nameCy, landscape }: Told): Supposed {
  const after = indexLandscape(landscape);
  const together = indexLandscape({
    ...before.landscape,
    partnerships: both(before.landscape.partnerships, landscape.partnerships),
    organisations: both(before.landscape.organisations, landscape.organisations),
    memberships: both(before.landscape.memberships, landscape.memberships),
    interfaces: both(before.landscape.interfaces, landscape.interfaces),
    flows: both(before.landscape.flows, landscape.flows),
  });
  return { id, nameEn, nameCy, before, after, together, changes: changesBetween(before, after) };
}

export function shownOf({ before, after, together }: Supposed, moment: Moment): IndexedLandscape {
  switch (moment) {
    case 'BEFORE':
      return before;
    case 'AFTER':
      return after;
    case 'CHANGES':
      return together;
  }
}

/** Before it nothing has changed yet. */
export function changesSeen({ changes }: Supposed, moment: Moment): ReadonlyMap<string, Change> | null {
  return moment === 'BEFORE' ? null : changes;
}

/** What stands in its box. */
export function changeMark({ is, lost, gained }: Change): string {
  if (is === 'gone') return '✕';
  return [lost === 0 ? '' : `−${lost}`, gained === 0 ? '' : `+${gained}`].join('');
}

function changesBetween(before: IndexedLandscape, after: IndexedLandscape): ReadonlyMap<string, Change> {
  const changes = new Map<string, Change>();
  for (const id of before.bodyById.keys()) {
    const [had, has] = [seatsIn(before, id), seatsIn(after, id)];
    const lost = [...had].filter(seat => !has.has(seat)).length;
    const gained = [...has].filter(seat => !had.has(seat)).length;
    if (!after.bodyById.has(id)) changes.set(id, { is: 'gone', lost, gained: 0 });
    else if (lost > 0) changes.set(id, { is: 'loses', lost, gained });
    else if (gained > 0) changes.set(id, { is: 'gains', lost, gained });
  }
  return changes;
}

function seatsIn({ seatsByBody }: IndexedLandscape, id: string): ReadonlySet<string> {
  return new Set((seatsByBody.get(id) ?? []).map(seat => seat.id));
}

/** As before; what only the other has comes last. */
function both<Row extends { readonly id: string }>(first: readonly Row[], second: readonly Row[]): Row[] {
  const known = new Set(first.map(({ id }) => id));
  return [...first, ...second.filter(({ id }) => !known.has(id))];
}
