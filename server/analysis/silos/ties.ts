/** The ties of a network one by one, by whether they cross between official groups. */
import type { Body, Statement } from '../../domain/things.ts';
import { endOf, startOf } from '../overlap/rows.ts';
import { noGroup } from './eiIndex.ts';
import { groupedBy, type GroupingName } from './groupings.ts';
import type { Network } from './network.ts';
import type { Networks } from './questions.ts';
import { neighboursOf } from './topology.ts';

export interface Tie {
  /** Of both ends, for a page to go on from. */
  readonly id: string;
  readonly a: Body;
  readonly b: Body;
  rows(): readonly Statement[];
}

interface Wanted {
  readonly by: GroupingName;
  readonly crosses: boolean;
}

/** In order of their ends. Large networks have millions: they are kept as numbers, and told a page at a time. */
export interface TieList {
  readonly count: number;
  slice(start: number, end: number): readonly Tie[];
  /** The place of a tie by its id; below 0 where it is not in the list. */
  placeOf(id: string): number;
}

export async function tiesBy(networks: Networks, network: Network, { by, crosses }: Wanted): Promise<TieList> {
  const { groupOf } = await groupedBy(networks, network, by);
  const ends = await networks.once(network, `ties by ${by}, ${crosses ? 'crossing' : 'within'}`, () => listing(network, groupOf, crosses));
  const slice = (start: number, end: number): readonly Tie[] => {
    const ties: Tie[] = [];
    for (let at = start; at < Math.min(end, ends.length / 2); at += 1)
      ties.push(tieOf(network, ends[2 * at] as number, ends[2 * at + 1] as number));
    return ties;
  };
  const placeOf = (id: string): number => {
    const [a, b] = id.split(' ').map(end => network.numberOf.get(end) ?? -1);
    for (let at = 0; at < ends.length; at += 2) if (ends[at] === a && ends[at + 1] === b) return at / 2;
    return -1;
  };
  return { count: ends.length / 2, slice, placeOf };
}

/** The ends of each, the lower first; a step for each body. */
function* listing({ topology: { size, neighbours } }: Network, groupOf: Int32Array, crosses: boolean): Generator<void, Int32Array> {
  const ends: number[] = [];
  for (let node = 0; node < size; node += 1) {
    for (let at = startOf(neighbours, node); at < endOf(neighbours, node); at += 1) {
      const other = neighbours.items[at] as number;
      const isKnown = groupOf[node] !== noGroup && groupOf[other] !== noGroup;
      if (other > node && isKnown && (groupOf[node] !== groupOf[other]) === crosses) ends.push(node, other);
    }
    yield;
  }
  return Int32Array.from(ends);
}

/** Null where nothing joins the two. */
export function tieBetween(network: Network, one: number, other: number): Tie | null {
  const [a, b] = one < other ? [one, other] : [other, one];
  return neighboursOf(network.topology, a).includes(b) ? tieOf(network, a, b) : null;
}

function tieOf(network: Network, a: number, b: number): Tie {
  const [one, other] = [network.nodes[a], network.nodes[b]];
  if (one === undefined || other === undefined) throw new Error(`The network has no bodies ${a} and ${b}.`);
  return { id: `${one.id} ${other.id}`, a: one, b: other, rows: () => network.statementsBetween(a, b) };
}

export interface OfficialGroup {
  readonly by: GroupingName;
  readonly name: string;
  readonly members: readonly Body[];
}

/** In order of their names. */
export async function officialGroupsIn(networks: Networks, network: Network, by: GroupingName): Promise<readonly OfficialGroup[]> {
  const { names, groupOf } = await groupedBy(networks, network, by);
  const members: Body[][] = names.map(() => []);
  network.nodes.forEach((body, node) => members[groupOf[node] as number]?.push(body));
  return names.map((name, group) => ({ by, name, members: members[group] ?? [] }));
}
