/** What-ifs over random small landscapes: the landscape itself never changes, and nothing in the copy speaks of who is gone. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AsIf } from '../../server/analysis/scenario/asIf.ts';
import { comparing, homeless } from '../../server/analysis/scenario/compare.ts';
import { decodeDataset } from '../../server/domain/decode.ts';
import { recordOf } from '../../server/domain/encode.ts';
import type { ThingRecord } from '../../server/domain/record.ts';
import { buildGraph } from '../../server/graph/build.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { runThrough } from '../world/runThrough.ts';
import { supposedIn } from '../world/supposedIn.ts';
import { aBody, aSmallWorld, type SmallWorld } from './analysisWorlds.ts';

interface AskedStep {
  readonly action: string;
  readonly about: string;
  readonly other: string;
}

const aStep: fc.Arbitrary<AskedStep> = fc.record({
  action: fc.constantFrom('end', 'end', 'merge', 'add seat', 'end seat'),
  about: aBody,
  other: aBody,
});

function supposed(world: SmallWorld, steps: readonly AskedStep[]): AsIf {
  const scenario = { kind: 'Scenario', id: 'what-if', properties: { nameEn: 'What if' } } as const;
  const records = steps.map((step, at): ThingRecord => ({
    kind: 'ScenarioStep',
    id: `step-${at}`,
    properties: { scenario: 'what-if', order: at, ...step },
  }));
  return supposedIn(buildGraph(decodeDataset({ revision: 1, records: [...world.records, scenario, ...records] })));
}

const told = (graph: PartnershipGraph): readonly unknown[] => [...graph.things, ...graph.statements].map(recordOf);

const supposing = fc.tuple(aSmallWorld, fc.array(aStep, { maxLength: 4 }));

test('steps that do nothing leave a copy that is the landscape', () => {
  fc.assert(
    fc.property(aSmallWorld, world => {
      const { before, after } = supposed(world, [{ action: 'end', about: 'nobody', other: 'p0' }]);
      expect(told(after)).toEqual(told(before));
    }),
  );
});

test('no statement of the copy ends at a body that is gone', () => {
  fc.assert(
    fc.property(supposing, ([world, steps]) => {
      const { after } = supposed(world, steps);
      const ends = after.statements.flatMap(({ from, to }) => (from === null ? [to] : [from, to]));
      expect(ends.filter(end => after.findBody(end) === undefined)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('what is there before and after, gone, new and moved adds up', () => {
  fc.assert(
    fc.property(supposing, ([world, steps]) => {
      const answer = supposed(world, steps);
      const comparison = runThrough(comparing(answer));
      const ids = (graph: PartnershipGraph): readonly string[] =>
        [...graph.things.filter(({ is }) => is !== 'Source'), ...graph.statements].map(({ id }) => id);
      const [before, after] = [new Set(ids(answer.before)), new Set(ids(answer.after))];
      const left = [...before].filter(id => !after.has(id) && !answer.moved.has(id));
      const joined = [...after].filter(id => !before.has(id) && !new Set(answer.moved.values()).has(id));
      expect(comparison.vanishes).toEqual(left.sort());
      expect(comparison.appears).toEqual(joined.sort());
      for (const id of homeless(comparison)) expect(before.has(id)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a body that ends is in no seat, and every other seat stays as it was', () => {
  fc.assert(
    fc.property(aSmallWorld, aBody, (world, about) => {
      const { before, after, unknownHolder } = supposed(world, [{ action: 'end', about, other: about }]);
      const unsure = new Set(unknownHolder.map(({ id }) => id));
      const kept = before.statements.filter(({ id, from, to }) => from !== about && to !== about && !unsure.has(id));
      for (const statement of kept) expect(recordOf(after.findStatement(statement.id) ?? statement)).toEqual(recordOf(statement));
      expect(after.statements.length).toBe(before.statements.filter(({ from, to }) => from !== about && to !== about).length);
    }),
    { numRuns: 300 },
  );
});
