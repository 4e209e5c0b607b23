import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neighbourhoodOf } from '../../server/analysis/neighbourhood.ts';
import { shortestPath, shortestPaths } from '../../server/analysis/path.ts';
import type { Direction, Lens } from '../../server/analysis/steps.ts';
import { decodeDataset } from '../../server/domain/decode.ts';
import { idOf, type BodyId } from '../../server/domain/id.ts';
import type { StatementRecord } from '../../server/domain/record.ts';
import { buildGraph } from '../../server/graph/build.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { aBody, aSmallWorld, type SmallWorld } from './analysisWorlds.ts';
import { runThrough } from '../world/runThrough.ts';

const aLensSet = fc.subarray<Lens>(['STRUCTURE', 'SEATS', 'MONEY', 'DATA']);
const aDirection = fc.constantFrom<Direction>('ANY', 'UP', 'DOWN');
const everything: readonly Lens[] = ['STRUCTURE', 'SEATS', 'MONEY', 'DATA'];

test('a neighbourhood agrees with one found the slow way', () => {
  fc.assert(
    fc.property(aSmallWorld, aBody, fc.integer({ min: 1, max: 3 }), aDirection, aLensSet, (world, centre, steps, direction, lenses) => {
      const graph = graphOf(world);
      const found = neighbourhoodOf(graph, bodyIn(graph, centre), { steps, direction, lenses });
      const moves = movesIn(world, centre, null, lenses, direction);
      const distances = relaxed(world, moves, centre);
      const members = [...distances].filter(([, step]) => step <= steps).map(([body, step]) => ({ body, step }));
      const walked = moves.filter(move => (distances.get(move.from) ?? Infinity) < steps).map(move => move.id);
      expect({ members: found.members, statements: found.statements.map(statement => statement.id) }).toEqual({
        members: members.sort((a, b) => a.step - b.step || (a.body < b.body ? -1 : 1)),
        statements: [...new Set(walked)].sort(),
      });
    }),
    { numRuns: 400 },
  );
});

test('a path is the first by id of all shortest ways', () => {
  fc.assert(
    fc.property(aSmallWorld, aBody, aBody, (world, from, to) => {
      const graph = graphOf(world);
      const found = shortestPath(graph, bodyIn(graph, from), bodyIn(graph, to));
      expect(found && { bodies: found.bodies, steps: found.steps.map(step => step.statement.id) }).toEqual(slowPath(world, from, to));
    }),
    { numRuns: 400 },
  );
});

test('the shortest ways are the first of all ways by length and ids, each by the sorts of statements that make it', () => {
  fc.assert(
    fc.property(
      aSmallWorld,
      aBody,
      aBody,
      aLensSet,
      aDirection,
      fc.integer({ min: 1, max: 6 }),
      (world, from, to, lenses, direction, count) => {
        const graph = graphOf(world);
        const options = { from: bodyIn(graph, from), to: bodyIn(graph, to), lenses: new Set(lenses), direction };
        const found = runThrough(shortestPaths(graph, options, count));
        const told = found.map(({ steps }) =>
          steps.map(({ to: end, statement, others }) => [end, statement.id, ...others.map(({ id }) => id)]),
        );
        expect(told).toEqual(slowPaths(world, from, to, lenses, direction).slice(0, count));
        for (const { bodies, steps } of found) expect(bodies).toEqual([from, ...steps.map(step => step.to)]);
      },
    ),
    { numRuns: 400 },
  );
});

test('a path is as long in either direction', () => {
  fc.assert(
    fc.property(aSmallWorld, aBody, aBody, (world, a, b) => {
      const graph = graphOf(world);
      const [first, second] = [bodyIn(graph, a), bodyIn(graph, b)];
      expect(shortestPath(graph, first, second)?.steps.length).toBe(shortestPath(graph, second, first)?.steps.length);
    }),
  );
});

interface Move {
  readonly from: string;
  readonly to: string;
  readonly id: string;
}

function graphOf(world: SmallWorld): PartnershipGraph {
  return buildGraph(decodeDataset({ revision: 1, records: world.records }));
}

function bodyIn(graph: PartnershipGraph, id: string): BodyId {
  return graph.requireBody(idOf('Organisation', id)).id;
}

/** Every move the records allow, straight from the words of the schema. */
function movesIn(world: SmallWorld, centre: string, goal: string | null, lenses: readonly Lens[], direction: Direction): readonly Move[] {
  return world.statements.flatMap(statement => {
    const { from, to, id } = statement;
    const lens = lensOf(statement);
    if (from === null || from === to || lens === null || !lenses.includes(lens) || statement.properties['holds'] === 'no') return [];
    const way = wayOf(statement);
    const along: readonly Move[] = direction === 'ANY' || way === direction ? [{ from, to, id }] : [];
    const back: readonly Move[] = direction === 'ANY' || (way !== 'SIDEWAYS' && way !== direction) ? [{ from: to, to: from, id }] : [];
    return [...along, ...back]
      .filter(move => [centre, goal].includes(move.to) || !world.groups.has(move.to))
      .filter(move => move.from === centre || !world.groups.has(move.from));
  });
}

function lensOf({ kind, properties }: StatementRecord): Lens | null {
  if (kind === 'Membership') return JSON.stringify(properties['roles']) === '["member"]' ? 'SEATS' : null;
  if (kind === 'Interface') return properties['type'] === 'overlaps_with' ? null : 'STRUCTURE';
  return kind === 'FundingFlow' ? 'MONEY' : 'DATA';
}

function wayOf({ kind, properties }: StatementRecord): 'UP' | 'DOWN' | 'SIDEWAYS' {
  if (kind === 'FundingFlow' || kind === 'DataFlow' || properties['type'] === 'sets_plan_for') return 'DOWN';
  return properties['type'] === 'sits_under' ? 'UP' : 'SIDEWAYS';
}

/** Distances by relaxing every move as often as there are bodies. */
function relaxed(world: SmallWorld, moves: readonly Move[], centre: string): ReadonlyMap<string, number> {
  const distances = new Map([[centre, 0]]);
  for (const _ of world.bodies) {
    for (const { from, to } of moves) {
      const further = (distances.get(from) ?? Infinity) + 1;
      if (further < (distances.get(to) ?? Infinity)) distances.set(to, further);
    }
  }
  return distances;
}

/** All ways without a body twice; the shortest; of these the first by ids. */
function slowPath(
  world: SmallWorld,
  from: string,
  to: string,
): { readonly bodies: readonly string[]; readonly steps: readonly string[] } | null {
  const moves = movesIn(world, from, to, everything, 'ANY');
  const ways = waysOn(moves, [from], to);
  const least = Math.min(...ways.map(way => way.length));
  const [bodies] = ways.filter(way => way.length === least).sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1));
  if (bodies === undefined) return null;
  const steps = bodies.slice(1).map(
    (body, at) =>
      moves
        .filter(move => move.from === bodies[at] && move.to === body)
        .map(move => move.id)
        .sort()[0] ?? '',
  );
  return { bodies, steps };
}

/** Every way without a body twice, step by step: where it leads, and the statements of one sort that lead there. */
function slowPaths(
  world: SmallWorld,
  from: string,
  to: string,
  lenses: readonly Lens[],
  direction: Direction,
): readonly (readonly (readonly string[])[])[] {
  const moves = movesIn(world, from, to, lenses, direction);
  const sortOf = (id: string): string => world.statements.find(statement => statement.id === id)?.kind ?? '';
  const stepsBetween = (body: string, next: string): readonly (readonly string[])[] => {
    const ids = moves.filter(move => move.from === body && move.to === next).map(move => move.id);
    const sorts = [...new Set(ids.map(sortOf))];
    return sorts.map(sort => [next, ...[...new Set(ids.filter(id => sortOf(id) === sort))].sort()]);
  };
  const all = waysOn(moves, [from], to).flatMap(way =>
    way
      .slice(1)
      .reduce<readonly (readonly (readonly string[])[])[]>(
        (paths, next, at) => paths.flatMap(path => stepsBetween(way[at] ?? '', next).map(step => [...path, step])),
        [[]],
      ),
  );
  const key = (path: readonly (readonly string[])[]): string => path.map(([body, id]) => `${body} ${id}`).join(' ');
  return [...all].sort((a, b) => a.length - b.length || (key(a) < key(b) ? -1 : 1));
}

function waysOn(moves: readonly Move[], way: readonly string[], goal: string): readonly (readonly string[])[] {
  const last = way.at(-1);
  if (last === goal) return [way];
  const nexts = new Set(moves.filter(move => move.from === last && !way.includes(move.to)).map(move => move.to));
  return [...nexts].flatMap(next => waysOn(moves, [...way, next], goal));
}
