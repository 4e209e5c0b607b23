/** Measures of networks on graphs that the literature measured, to three decimals. */
import { describe, expect, test } from 'vitest';
import { betweennessIn } from '../../server/analysis/silos/betweenness.ts';
import { freedomIn } from '../../server/analysis/silos/brokers.ts';
import { communitiesIn } from '../../server/analysis/silos/communities.ts';
import { cutsIn, nodesIn } from '../../server/analysis/silos/cuts.ts';
import { eiIndexOf } from '../../server/analysis/silos/eiIndex.ts';
import { modularityOf } from '../../server/analysis/silos/partitions.ts';
import { roleNames, rolesIn } from '../../server/analysis/silos/roles.ts';
import { inOrder, topologyOf } from '../../server/analysis/silos/topology.ts';
import { burt, davis, directed, florentine, karate, karateClubs, networkOf, valueOf } from '../world/namedNetworks.ts';
import { runThrough } from '../world/runThrough.ts';

describe('the families of Florence', () => {
  test('the Medici stand between the others, then the Guadagni and the Albizzi', () => {
    const { values, errors } = runThrough(betweennessIn(florentine.topology, 'FREEMAN'));
    expect(['Medici', 'Guadagni', 'Albizzi'].map(name => valueOf(florentine, values, name))).toEqual([0.522, 0.255, 0.212]);
    expect(errors).toBeNull();
  });

  test('four of them hold the network together, by five ties', () => {
    const cuts = runThrough(cutsIn(florentine.topology));
    const name = (node: number): string => florentine.names[node] ?? '';
    const falling = (one: { readonly fallsOff: Parameters<typeof nodesIn>[1] }): readonly string[] =>
      nodesIn(cuts, one.fallsOff).map(name).sort();
    expect(Object.fromEntries(cuts.points.map(point => [name(point.node), falling(point)]))).toEqual({
      Albizzi: ['Ginori'],
      Guadagni: ['Lamberteschi'],
      Medici: ['Acciaiuoli', 'Pazzi', 'Salviati'],
      Salviati: ['Pazzi'],
    });
    expect(cuts.bridges.map(({ a, b }) => [name(a), name(b)].sort().join(' ')).sort()).toEqual([
      'Acciaiuoli Medici',
      'Albizzi Ginori',
      'Guadagni Lamberteschi',
      'Medici Salviati',
      'Pazzi Salviati',
    ]);
  });
});

describe('the women and events of Davis', () => {
  test('Freeman’s share of all pairs, and Borgatti and Everett’s of the most that one of its sort can have', () => {
    const freeman = runThrough(betweennessIn(davis.topology, 'FREEMAN')).values;
    const byName = ['E8', 'E9', 'E7', 'Nora', 'Evelyn'];
    expect(byName.map(name => valueOf(davis, freeman, name))).toEqual([0.237, 0.219, 0.126, 0.109, 0.092]);
    const twoMode = runThrough(betweennessIn(davis.topology, 'BORGATTI_EVERETT')).values;
    expect([...byName, 'Theresa'].map(name => valueOf(davis, twoMode, name))).toEqual([0.244, 0.226, 0.13, 0.113, 0.097, 0.088]);
  });
});

describe('the karate club', () => {
  test('its two parts keep to themselves: 11 ties between them, 67 within', () => {
    const found = runThrough(eiIndexOf(karate.topology, karateClubs, 199));
    expect(found).toMatchObject({ internal: 67, external: 11, unknown: 0, p: 1 / 200 });
    expect(found.value).toBeCloseTo(-0.718, 3);
    // 17 and 17: 289 pairs between, 272 within.
    expect(found.expected).toBeCloseTo(17 / 561, 9);
  });

  test('the best of several runs comes near the best there is, and says how alike they are', () => {
    const found = runThrough(communitiesIn(karate.topology, 20));
    expect(found.modularity).toBeGreaterThanOrEqual(0.415);
    expect(found.modularity).toBeLessThanOrEqual(0.4198);
    expect(found.modularity).toBeCloseTo(modularityOf(karate.topology, found.groupOf) ?? 0, 12);
    expect(found.stability).toBeGreaterThan(0.5);
    expect(found.stability).toBeLessThanOrEqual(1);
    expect(runThrough(communitiesIn(karate.topology, 20))).toEqual(found);
    expect(modularityOf(karate.topology, karateClubs)).toBeCloseTo(0.358, 3);
  });
});

describe('who stands between others', () => {
  test('constraint and effective size, as Burt draws them', () => {
    const { constraint, effectiveSize } = runThrough(freedomIn(burt.topology));
    expect(['G', 'A', 'C'].map(name => valueOf(burt, constraint, name))).toEqual([0.4, 0.595, 1]);
    expect(['G', 'A', 'C'].map(name => valueOf(burt, effectiveSize, name))).toEqual([4.667, 2.5, 1]);
    const club = runThrough(freedomIn(karate.topology));
    expect(['0', '33', '11', '8'].map(name => valueOf(karate, club.constraint, name))).toEqual([0.155, 0.156, 1, 0.304]);
    expect(['0', '33', '11', '8'].map(name => valueOf(karate, club.effectiveSize, name))).toEqual([13.75, 15.235, 1, 3]);
  });

  test('Gould and Fernandez’s roles, as ties run', () => {
    const roles = runThrough(
      rolesIn(
        directed.topology,
        Int32Array.from(directed.names, name => Number(name > 'B')),
      ),
    );
    const rolesOf = (name: string): Readonly<Record<string, number>> =>
      Object.fromEntries(
        roleNames.flatMap(role => (valueOf(directed, roles[role], name) === 0 ? [] : [[role, valueOf(directed, roles[role], name)]])),
      );
    expect(Object.fromEntries(['A', 'B', 'C', 'D'].map(name => [name, rolesOf(name)]))).toEqual({
      A: { itinerant: 1, gatekeeper: 1 },
      B: { representative: 1 },
      C: { gatekeeper: 1 },
      D: { itinerant: 1, representative: 1 },
    });
  });
});

describe('where a library breaks', () => {
  /** Each diamond doubles the ways: 2³³ of them from end to end, more than 32 bits count. */
  test('a chain of 33 diamonds has as much between as it has, and never NaN', () => {
    const diamonds = 33;
    const ties = Array.from({ length: diamonds }, (_, at): readonly (readonly [string, string])[] => [
      [`j${at}`, `up${at}`],
      [`j${at}`, `down${at}`],
      [`up${at}`, `j${at + 1}`],
      [`down${at}`, `j${at + 1}`],
    ]).flat();
    const chain = networkOf(ties);
    const { values } = runThrough(betweennessIn(chain.topology, 'FREEMAN'));
    const pairs = ((chain.names.length - 1) * (chain.names.length - 2)) / 2;
    // Every pair of one before and one behind goes by the joint, and the two arms beside it by either joint.
    const joint = 10;
    expect(valueOf(chain, values, `j${joint}`)).toBeCloseTo((3 * joint * 3 * (diamonds - joint) + 1) / pairs, 3);
    expect(values.every(value => value >= 0 && value <= 1)).toBe(true);
  });
});

describe('small and odd networks', () => {
  test('nobody, and nobody joined', () => {
    const nobody = topologyOf([]);
    const alone = topologyOf([inOrder([]), inOrder([])]);
    for (const topology of [nobody, alone]) {
      expect([...runThrough(betweennessIn(topology, 'FREEMAN')).values]).toEqual(Array<number>(topology.size).fill(0));
      expect(runThrough(cutsIn(topology))).toMatchObject({ points: [], bridges: [] });
      expect(runThrough(communitiesIn(topology, 5))).toMatchObject({ modularity: null, stability: null });
      expect(runThrough(eiIndexOf(topology, new Int32Array(topology.size), 9))).toMatchObject({ value: null, p: null, internal: 0 });
    }
  });

  test('of a star all rays fall off; of a pair both', () => {
    const star = networkOf([1, 2, 3, 4].map((ray): readonly [string, string] => ['centre', `ray${ray}`]));
    const cuts = runThrough(cutsIn(star.topology));
    expect(cuts.points.map(({ fallsOff }) => nodesIn(cuts, fallsOff))).toEqual([[1, 2, 3, 4]]);
    const pair = networkOf([['a', 'b']]);
    const one = runThrough(cutsIn(pair.topology));
    expect(one.bridges.map(({ fallsOff }) => nodesIn(one, fallsOff))).toEqual([[0, 1]]);
  });
});
