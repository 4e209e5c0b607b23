/** How many of how many: what two boards share of what either has, as the server counts it. */
import type { ComparisonQuery } from '../../api/generated/graphql.ts';
import type { Choices } from '../../state/choices.ts';
import { holds } from './doubts.ts';
import type { Entry } from './entry.ts';
import { lawGroup, lawsOf } from './memberFacets.ts';

export type Overlap = NonNullable<ComparisonQuery['overlap']>;
type Sets = NonNullable<Overlap['duties']>;
type Members = NonNullable<Overlap['members']['whole']>;

/** The seats counted: all, those that law requires, those that it requires on neither; anywhere, or where both boards work. */
export type SeatsCounted = Choices['seats'];

export interface Share {
  readonly shared: number;
  readonly of: number;
  readonly jaccard: number;
}

/** Null where it is not known of one of the boards. */
export function shareIn(sets: Pick<Sets, 'shared' | 'onlyA' | 'onlyB' | 'jaccard'> | null): Share | null {
  if (sets === null) return null;
  const { shared, onlyA, onlyB, jaccard } = sets;
  return { shared: shared.length, of: shared.length + onlyA.length + onlyB.length, jaccard };
}

export const seatsCounted = [
  ['ALL', 'LOCAL'],
  ['REQUIRED', 'REQUIRED_LOCAL'],
  ['OTHERS', 'OTHERS_LOCAL'],
] as const satisfies readonly (readonly [whole: SeatsCounted, local: SeatsCounted])[];

export function shareOfSeats({ members }: Pick<Overlap, 'members'>, counted: SeatsCounted): Share | null {
  const sets = isLocal(counted) ? members.local : members.whole;
  return sets === null ? null : shareIn(setsCounted(sets, counted));
}

/**
 * Entries of the members behind one of these numbers; all that is recorded behind the first, what does not count included. Where only required
 * seats count, a body stands on a board only where law requires its seat there.
 */
export function narrowed(entries: readonly Entry[], counted: SeatsCounted, { members }: Pick<Overlap, 'members'>): readonly Entry[] {
  if (counted === 'ALL') return entries;
  const counting = entries.filter(isCounted);
  const local = isLocal(counted) ? localIds(members.local) : null;
  const here = local === null ? counting : counting.filter(({ key }) => local.has(key));
  if (counted.startsWith('REQUIRED')) return here.map(onlyRequired).filter(({ a, b }) => a.length + b.length > 0);
  return counted.startsWith('OTHERS') ? here.filter(entry => !lawsOf(entry).includes('REQUIRES')) : here;
}

/** What is only told of such boards with exceptions is no member of this one. */
export function isCounted({ a, b }: Entry): boolean {
  return [...a, ...b].some(holds);
}

/** Bodies that work where both boards do; empty where that is not known. */
function localIds(local: Members | null): ReadonlySet<string> {
  return new Set(local === null ? [] : [...local.shared, ...local.onlyA, ...local.onlyB].map(({ id }) => id));
}

function onlyRequired(entry: Entry): Entry {
  const required = (parts: Entry['a']): Entry['a'] => parts.filter(part => part.law === 'REQUIRES' && holds(part));
  const cut = { ...entry, a: required(entry.a), b: required(entry.b) };
  return { ...cut, group: lawGroup(cut) };
}

function isLocal(counted: SeatsCounted): boolean {
  return counted.endsWith('LOCAL');
}

function setsCounted(sets: Members, counted: SeatsCounted): Sets | Members | null {
  if (counted.startsWith('REQUIRED')) return sets.required;
  return counted.startsWith('OTHERS') ? sets.discretionary : sets;
}
