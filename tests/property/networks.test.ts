/** Measures of networks agree with slow ones, written apart from their definitions, on random networks. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betweennessIn } from '../../server/analysis/silos/betweenness.ts';
import { freedomIn } from '../../server/analysis/silos/brokers.ts';
import { communitiesIn } from '../../server/analysis/silos/communities.ts';
import { cutsIn, nodesIn } from '../../server/analysis/silos/cuts.ts';
import { eiIndexOf } from '../../server/analysis/silos/eiIndex.ts';
import { likeness, modularityOf } from '../../server/analysis/silos/partitions.ts';
import { roleNames, rolesIn } from '../../server/analysis/silos/roles.ts';
import { buildingNetwork } from '../../server/analysis/silos/buildingNetwork.ts';
import { networkNames, type NetworkName } from '../../server/analysis/silos/network.ts';
import { eachTie, inOrder, topologyOf, type Topology } from '../../server/analysis/silos/topology.ts';
import { decodeDataset } from '../../server/domain/decode.ts';
import type { AnyRecord } from '../../server/domain/record.ts';
import { buildGraph } from '../../server/graph/build.ts';
import { runThrough } from '../world/runThrough.ts';
import { naiveSets } from './naiveOverlap.ts';
import { anOverlapWorld } from './overlapWorlds.ts';
import {
  naiveBetweenness,
  naiveCuts,
  naiveEiIndex,
  naiveFreedom,
  naiveLikeness,
  naiveModularity,
  naiveRoles,
  type PlainNetwork,
} from './naiveNetworks.ts';

/** Few ties, so that networks fall apart. */
function aNetwork(most: number): fc.Arbitrary<PlainNetwork> {
  return fc
    .integer({ min: 1, max: most })
    .chain(size =>
      fc
        .array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 2 * size })
        .map(drawn => ({ size, ties: onceEach(drawn.filter(([a, b]) => a !== b)) })),
    );
}

function onceEach(ties: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  return [...new Map(ties.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const).map(tie => [tie.join(' '), tie])).values()];
}

function compact({ size, ties }: PlainNetwork, isSecond: readonly number[] | null = null): Topology {
  const neighbours = Array.from({ length: size }, (_, node) =>
    inOrder(ties.flatMap(([a, b]) => (a === node ? [b] : b === node ? [a] : []))),
  );
  return topologyOf(neighbours, { isSecond });
}

/** Nine decimals, and no minus before a nought. */
function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(9)) + 0;
}

test('cut points, bridges and what falls off', () => {
  fc.assert(
    fc.property(aNetwork(12), network => {
      const cuts = runThrough(cutsIn(compact(network)));
      expect({
        points: cuts.points.map(({ node, fallsOff }) => ({ node, fallsOff: nodesIn(cuts, fallsOff) })),
        bridges: cuts.bridges.map(({ a, b, fallsOff }) => ({ a, b, fallsOff: nodesIn(cuts, fallsOff) })),
      }).toEqual(naiveCuts(network));
    }),
    { numRuns: 400 },
  );
});

test('betweenness, from all ways written out', () => {
  fc.assert(
    fc.property(aNetwork(8), network => {
      const { values } = runThrough(betweennessIn(compact(network), 'FREEMAN'));
      const pairs = Math.max(1, ((network.size - 1) * (network.size - 2)) / 2);
      const slow = naiveBetweenness(network);
      values.forEach((value, node) => expect(value).toBeCloseTo((slow[node] as number) / pairs, 10));
    }),
    { numRuns: 200 },
  );
});

test('betweenness that was sampled says how far off it may be, and with all bodies drawn is exact', () => {
  fc.assert(
    fc.property(aNetwork(12), network => {
      const topology = compact(network);
      const { values } = runThrough(betweennessIn(topology, 'FREEMAN'));
      const walked = topology.size + topology.neighbours.items.length;
      expect(runThrough(betweennessIn(topology, 'FREEMAN', topology.size * walked))).toEqual({ values, errors: null });
      if (topology.size < 4) return;
      const sampled = runThrough(betweennessIn(topology, 'FREEMAN', 3 * walked));
      expect(sampled.errors).toHaveLength(topology.size);
      expect(sampled.errors?.every(error => error >= 0)).toBe(true);
      expect(runThrough(betweennessIn(topology, 'FREEMAN', 3 * walked))).toEqual(sampled);
    }),
  );
});

test('modularity of any groups, and how alike two groupings are', () => {
  const grouped = aNetwork(10).chain(network =>
    fc.tuple(
      fc.constant(network),
      ...([0, 1] as const).map(() => fc.array(fc.nat(3), { minLength: network.size, maxLength: network.size })),
    ),
  );
  fc.assert(
    fc.property(grouped, ([network, one, other]) => {
      const [first, second] = [one as number[], other as number[]];
      const found = modularityOf(compact(network), Int32Array.from(first));
      expect(rounded(found)).toBe(rounded(naiveModularity(network, first)));
      const alike = likeness(Int32Array.from(first), Int32Array.from(second), () => true);
      expect(rounded(alike)).toBe(rounded(naiveLikeness(first, second)));
    }),
    { numRuns: 300 },
  );
});

test('communities: everybody in one, nobody with whom nothing joins them, and no better for moving one body', () => {
  fc.assert(
    fc.property(aNetwork(10), network => {
      const { groupOf, modularity } = runThrough(communitiesIn(compact(network), 10));
      const groups = [...groupOf];
      expect(rounded(modularity)).toBe(rounded(naiveModularity(network, groups)));
      const sizes = groups.reduce((counts, group) => counts.set(group, (counts.get(group) ?? 0) + 1), new Map<number, number>());
      const inTurn = [...sizes].sort(([a], [b]) => a - b).map(([, size]) => size);
      expect(inTurn).toEqual([...inTurn].sort((a, b) => b - a));
      for (let node = 0; node < network.size; node += 1) {
        const others = new Set(network.ties.filter(tie => tie.includes(node)).flat());
        const isAlone = groups.filter(group => group === groups[node]).length === 1;
        expect(isAlone || groups.some((group, other) => other !== node && group === groups[node] && others.has(other))).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test('constraint and effective size', () => {
  fc.assert(
    fc.property(aNetwork(9), network => {
      const { constraint, effectiveSize } = runThrough(freedomIn(compact(network)));
      const known = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value);
      for (let node = 0; node < network.size; node += 1) {
        const slow = naiveFreedom(network, node);
        expect(rounded(known(constraint[node]))).toBe(rounded(slow?.constraint ?? null));
        expect(rounded(known(effectiveSize[node]))).toBe(rounded(slow?.effectiveSize ?? null));
      }
    }),
    { numRuns: 200 },
  );
});

test('roles between others, where ties run one way and where they run both', () => {
  const run = aNetwork(7).chain(network =>
    fc.tuple(
      fc.constant(network),
      fc.array(fc.integer({ min: -1, max: 2 }), { minLength: network.size, maxLength: network.size }),
      fc.option(fc.array(fc.constantFrom('there', 'back', 'both'), { minLength: network.ties.length, maxLength: network.ties.length })),
    ),
  );
  fc.assert(
    fc.property(run, ([network, groups, ways]) => {
      const arcs = network.ties.flatMap(([a, b], tie): readonly (readonly [number, number])[] => {
        const way = ways?.[tie] ?? 'both';
        return way === 'there'
          ? [[a, b]]
          : way === 'back'
            ? [[b, a]]
            : [
                [a, b],
                [b, a],
              ];
      });
      const outOf = Array.from({ length: network.size }, (_, node) => inOrder(arcs.flatMap(([from, to]) => (from === node ? [to] : []))));
      const { size, neighbours } = compact(network);
      const topology = topologyOf(
        Array.from({ length: size }, (_, node) => neighbours.items.slice(neighbours.starts[node], neighbours.starts[node + 1])),
        { outOf: ways === null ? null : outOf },
      );
      const roles = runThrough(rolesIn(topology, Int32Array.from(groups)));
      const runs = (from: number, to: number): boolean => arcs.some(([a, b]) => a === from && b === to);
      const found = Array.from({ length: size }, (_, node) => Object.fromEntries(roleNames.map(name => [name, roles[name][node]])));
      expect(found).toEqual(naiveRoles(size, runs, groups));
    }),
    { numRuns: 300 },
  );
});

test('the E-I index, what is expected, and p as it is over every way of dealing out the groups', () => {
  const grouped = aNetwork(6).chain(network =>
    fc.tuple(
      fc.constant(network),
      fc.array(fc.integer({ min: -1, max: 2 }), { minLength: network.size, maxLength: network.size }),
      fc.option(fc.array(fc.nat(1), { minLength: network.size, maxLength: network.size })),
    ),
  );
  fc.assert(
    fc.property(grouped, ([{ size, ties }, groups, sorts]) => {
      const network = { size, ties: sorts === null ? ties : ties.filter(([a, b]) => sorts[a] !== sorts[b]) };
      const found = runThrough(eiIndexOf(compact(network, sorts), Int32Array.from(groups), 1999));
      const slow = naiveEiIndex(network, groups, sorts);
      expect(found.unknown + found.internal + found.external).toBe(network.ties.length);
      expect(rounded(found.value)).toBe(rounded(slow.value));
      expect(rounded(found.expected)).toBe(rounded(slow.expected));
      expect(found.p === null).toBe(slow.share === null);
      // Five standard errors of a share over so many deals.
      const share = slow.share ?? 0;
      expect(Math.abs((found.p ?? 0) - share)).toBeLessThan(5 * Math.sqrt((share * (1 - share)) / 1999) + 2 / 2000);
    }),
    { numRuns: 60 },
  );
});

test('the four networks are what the records say, with and without national boards and assumed statements', () => {
  const switches = fc.record({ network: fc.constantFrom(...networkNames), includeNational: fc.boolean(), includeAssumed: fc.boolean() });
  fc.assert(
    fc.property(anOverlapWorld, switches, (records, options) => {
      const network = runThrough(buildingNetwork(buildGraph(decodeDataset({ revision: 1, records })), options));
      const found: string[] = [];
      eachTie(network.topology, (a, b) => {
        found.push(`${network.nodes[a]?.id} ${network.nodes[b]?.id}`);
        expect(network.statementsBetween(a, b).length).toBeGreaterThan(0);
        expect(network.rows()).toEqual(expect.arrayContaining([...network.statementsBetween(a, b)]));
      });
      const slow = slowNetwork(records, options);
      expect({ nodes: network.nodes.map(({ id }) => id), ties: found.sort() }).toEqual(slow);
      expect(network.rows().map(({ id }) => id)).toEqual(
        [...new Set(network.nodes.flatMap((_, node) => network.statementsOf(node).map(({ id }) => id)))].sort(),
      );
    }),
    { numRuns: 300 },
  );
});

interface Switches {
  readonly network: NetworkName;
  readonly includeNational: boolean;
  readonly includeAssumed: boolean;
}

/** Straight from the records, each pair of bodies looked at. */
function slowNetwork(records: readonly AnyRecord[], { network, includeNational, includeAssumed }: Switches) {
  const named = (kind: string): readonly AnyRecord[] => records.filter(one => one.kind === kind && one.properties['isGroup'] === false);
  const boards = named('Partnership').filter(({ properties }) => includeNational || properties['tier'] !== 'national');
  const members = new Map(boards.map(({ id }) => [id, naiveSets(records, id, includeAssumed).members]));
  const links = records.filter(({ id, kind, properties }) => {
    const pieces = records.filter(
      one => one.kind === 'Evidence' && one.properties['about'] === id && one.properties['stance'] === 'supports',
    );
    const isAssumed = pieces.length > 0 && pieces.every(one => one.properties['certainty'] === 'assumed');
    const isLink = kind === 'Interface' && ['sits_under', 'works_with'].includes(String(properties['type']));
    return isLink && properties['holds'] === 'yes' && (includeAssumed || !isAssumed);
  }) as readonly Extract<AnyRecord, { readonly from: unknown }>[];
  const isJoined: Readonly<Record<NetworkName, (a: string, b: string) => boolean>> = {
    SEATS: (a, b) => members.get(a)?.has(b) === true || members.get(b)?.has(a) === true,
    ORGANISATIONS: (a, b) => [...members.values()].some(own => own.has(a) && own.has(b)),
    BOARDS: (a, b) => [...(members.get(a) ?? [])].some(member => members.get(b)?.has(member)),
    INTERFACES: (a, b) => links.some(({ from, to }) => (from === a && to === b) || (from === b && to === a)),
  };
  const bodies = {
    SEATS: [...named('Organisation'), ...boards],
    ORGANISATIONS: named('Organisation'),
    BOARDS: boards,
    INTERFACES: boards,
  }[network];
  const nodes = bodies.map(({ id }) => id).sort();
  const ties = nodes.flatMap((a, at) => nodes.slice(at + 1).flatMap(b => (isJoined[network](a, b) ? [`${a} ${b}`] : [])));
  return { nodes, ties: ties.sort() };
}
