/** Between whom does a body stand? Gould and Fernandez's roles: two that reach each other only by way of it, and the groups of the three. */
import { endOf, startOf, turned, unmarked, type Rows } from '../overlap/rows.ts';
import { noGroup } from './eiIndex.ts';
import type { Topology } from './topology.ts';
import { upwardsIn } from './upwards.ts';

/**
 * In a group of their own all three: coordinator; the two in one, the body in another: itinerant; the body with the second: gatekeeper,
 * who lets in; with the first: representative, who speaks for it; each in another: liaison.
 */
export const roleNames = ['coordinator', 'itinerant', 'gatekeeper', 'representative', 'liaison'] as const;

export type RoleName = (typeof roleNames)[number];

type Counts = Readonly<Record<RoleName, Float64Array>>;

export interface Roles extends Counts {
  readonly inAny: Float64Array;
}

/** Of bodies in known groups. Where ties run no way of their own each pair counts once from either end. A step for each body. */
export function* rolesIn(topology: Topology, groupOf: Int32Array): Generator<void, Roles> {
  const { size, out } = topology;
  const counts = Object.fromEntries(roleNames.map(name => [name, new Float64Array(size)])) as Counts;
  if (out === null) yield* counting(topology, groupOf, counts);
  else yield* following(out, groupOf, counts);
  const inAny = new Float64Array(size);
  for (const name of roleNames) {
    for (let node = 0; node < size; node += 1) inAny[node] = (inAny[node] as number) + (counts[name][node] as number);
  }
  return { ...counts, inAny };
}

/** All pairs of others that a body is joined to, less those that are joined to each other: these make a triangle with it. */
function* counting(topology: Topology, groupOf: Int32Array, counts: Counts): Generator<void> {
  const { size, neighbours } = topology;
  const inGroup = new Int32Array(groupOf.reduce((most, group) => Math.max(most, group), 0) + 1);
  for (let broker = 0; broker < size; broker += 1) {
    const own = groupOf[broker] as number;
    if (own === noGroup) continue;
    const [first, last] = [startOf(neighbours, broker), endOf(neighbours, broker)];
    let [all, ofOneGroup] = [0, 0];
    for (let at = first; at < last; at += 1) {
      const group = groupOf[neighbours.items[at] as number] as number;
      if (group === noGroup) continue;
      all += 1;
      // One more in a group makes two pairs with each that was in it.
      ofOneGroup += 2 * (inGroup[group] as number);
      inGroup[group] = (inGroup[group] as number) + 1;
    }
    const alike = inGroup[own] as number;
    for (let at = first; at < last; at += 1) {
      const group = groupOf[neighbours.items[at] as number] as number;
      if (group !== noGroup) inGroup[group] = 0;
    }
    const onOneSide = alike * (all - alike);
    // Multiplied by one less, none would make a nought with a minus.
    counts.coordinator[broker] = alike ** 2 - alike;
    counts.itinerant[broker] = ofOneGroup - (alike ** 2 - alike);
    counts.gatekeeper[broker] = counts.representative[broker] = onOneSide;
    counts.liaison[broker] = all ** 2 - all - ofOneGroup - 2 * onOneSide;
    yield;
  }
  yield* lessTriangles(topology, groupOf, counts);
}

function* lessTriangles(topology: Topology, groupOf: Int32Array, counts: Counts): Generator<void> {
  const { nodes, ties } = upwardsIn(topology);
  const { starts, items } = ties;
  const groups = Int32Array.from(nodes, node => groupOf[node] as number);
  const { coordinator, itinerant, gatekeeper, representative, liaison } = counts;
  const metBy = unmarked(nodes.length);
  const less = (from: Float64Array, node: number, pairs: number): void => void (from[node] = (from[node] as number) - pairs);
  const lessOne = (broker: number, one: number, other: number): void => {
    const [node, own, a, b] = [nodes[broker] as number, groups[broker], groups[one], groups[other]];
    if (a === b) less(own === a ? coordinator : itinerant, node, 2);
    else if (own === a || own === b) {
      less(gatekeeper, node, 1);
      less(representative, node, 1);
    } else less(liaison, node, 2);
  };
  for (let body = 0; body < nodes.length; body += 1) {
    if (groups[body] === noGroup) continue;
    const [first, last] = [starts[body] as number, starts[body + 1] as number];
    for (let at = first; at < last; at += 1) metBy[items[at] as number] = body;
    for (let at = first; at < last; at += 1) {
      const second = items[at] as number;
      if (groups[second] === noGroup) continue;
      for (let further = starts[second] as number, end = starts[second + 1] as number; further < end; further += 1) {
        const third = items[further] as number;
        if (metBy[third] !== body || groups[third] === noGroup) continue;
        lessOne(body, second, third);
        lessOne(second, body, third);
        lessOne(third, body, second);
      }
    }
    yield;
  }
}

/** From one by way of the body to another, as the ties run. */
function* following(to: Rows, groupOf: Int32Array, counts: Counts): Generator<void> {
  const size = groupOf.length;
  const from = turned(to, size);
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
        const role = counts[roleOf(groupOf[first] as number, groupOf[broker] as number, groupOf[last] as number)];
        role[broker] = (role[broker] as number) + 1;
      }
    }
    yield;
  }
}

function roleOf(first: number, broker: number, last: number): RoleName {
  if (first === last) return broker === first ? 'coordinator' : 'itinerant';
  if (broker === last) return 'gatekeeper';
  return broker === first ? 'representative' : 'liaison';
}
