/** Between whom does a body stand? Gould and Fernandez's roles: two that reach each other only by way of it, and the groups of the three. */
import { endOf, startOf, turned, unmarked, type Rows } from '../overlap/rows.ts';
import { noGroup } from './eiIndex.ts';
import type { Topology } from './topology.ts';

/**
 * In a group of their own all three: coordinator; the two in one, the body in another: itinerant; the body with the second: gatekeeper,
 * who lets in; with the first: representative, who speaks for it; each in another: liaison.
 */
export const roleNames = ['coordinator', 'itinerant', 'gatekeeper', 'representative', 'liaison'] as const;

export type RoleName = (typeof roleNames)[number];

export type Roles = Readonly<Record<RoleName, Float64Array>>;

/** Of bodies in known groups. Where ties run no way of their own each pair counts once from either end. A step for each body. */
export function* rolesIn({ size, neighbours, out }: Topology, groupOf: Int32Array): Generator<void, Roles> {
  const to: Rows = out ?? neighbours;
  const from = out === null ? neighbours : turned(out, size);
  const roles = Object.fromEntries(roleNames.map(name => [name, new Float64Array(size)])) as Record<RoleName, Float64Array>;
  const reached = unmarked(size);
  let mark = 0;
  const isKnown = (node: number): boolean => groupOf[node] !== noGroup;
  for (let broker = 0; broker < size; broker += 1) {
    if (!isKnown(broker)) continue;
    for (let at = startOf(from, broker); at < endOf(from, broker); at += 1) {
      const first = from.items[at] as number;
      if (!isKnown(first)) continue;
      mark += 1;
      for (let place = startOf(to, first); place < endOf(to, first); place += 1) reached[to.items[place] as number] = mark;
      for (let place = startOf(to, broker); place < endOf(to, broker); place += 1) {
        const last = to.items[place] as number;
        if (last === first || !isKnown(last) || reached[last] === mark) continue;
        const role = roles[roleOf(groupOf[first] as number, groupOf[broker] as number, groupOf[last] as number)];
        role[broker] = (role[broker] as number) + 1;
      }
    }
    yield;
  }
  return roles;
}

function roleOf(first: number, broker: number, last: number): RoleName {
  if (first === last) return broker === first ? 'coordinator' : 'itinerant';
  if (broker === last) return 'gatekeeper';
  return broker === first ? 'representative' : 'liaison';
}
