/** What takes longer than others should wait is done step by step, once for each landscape, and is what it would be at once. */
import { graphql } from 'graphql';
import { expect, test } from 'vitest';
import { gapRules, gapsOf } from '../../server/analysis/gaps/catalogue.ts';
import type { Context } from '../../server/api/context.ts';
import { sizesOf, type Sizes } from '../../server/api/guards/sizes.ts';
import { measuredLists } from '../../server/api/guards/measuredLists.ts';
import { gapsFound, sizesMeasured } from '../../server/api/inTurn.ts';
import { executableSchema } from '../../server/api/schema.ts';
import { decodeDataset } from '../../server/domain/decode.ts';
import { buildGraph } from '../../server/graph/build.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { readLandscapeFolder } from '../../server/intake/landscapeFolder.ts';
import { readSdl } from '../../server/language.ts';
import { project } from './running.ts';
import { networksHere } from '../world/networksHere.ts';
import { inSlices } from '../../server/pace/inSlices.ts';

const { records } = readLandscapeFolder(`${project}seed/wales`);

/** Wales as nobody asked anything of it yet. */
function freshWales(): PartnershipGraph {
  return buildGraph(decodeDataset({ revision: 1, records }));
}

/** Lets the loop come round after every hundredth step, and keeps count. */
function counting(graph: PartnershipGraph): Context & { readonly counted: { works: number; steps: number } } {
  const counted = { works: 0, steps: 0 };
  return {
    graph,
    counted,
    inSlices: async work => {
      counted.works += 1;
      for (;;) {
        const step = work.next();
        if (step.done === true) return step.value;
        counted.steps += 1;
        if (counted.steps % 100 === 0) await new Promise(done => setImmediate(done));
      }
    },
    over: () => {
      throw new Error('not asked for');
    },
    commit: () => Promise.reject(new Error('not asked for')),
    history: () => Promise.reject(new Error('No history is asked for here.')),
    rankPairs: () => Promise.reject(new Error('No pairs are ranked here.')),
    networks: networksHere(graph),
    whileWanted: work => inSlices(work),
    deadline: Number.POSITIVE_INFINITY,
    elapsedMs: () => 0,
  };
}

test('gaps: others have their turn after every rule and every finding, and whoever comes meanwhile waits for the same', async () => {
  const context = counting(freshWales());
  const [one, other] = await Promise.all([gapsFound(context), gapsFound(context)]);
  expect(one).toBe(other);
  expect(gapsOf(context.graph)).toBe(one);
  expect(context.counted.works).toBe(1);
  expect(context.counted.steps).toBeGreaterThanOrEqual(gapRules.length + one.length);
  const told = (gaps: typeof one): readonly string[] =>
    gaps.map(({ id, state, rows }) => `${id} ${state} ${rows.map(row => row.id).join()}`);
  expect(told(one)).toEqual(told(gapsOf(freshWales())));
});

test('whoever asks at once in between gets the same gaps', async () => {
  const context = counting(freshWales());
  const slowly = gapsFound(context);
  const atOnce = gapsOf(context.graph);
  expect(await slowly).toBe(atOnce);
});

test.each([
  ['{ gaps(first: 1) { totalCount } gapRules { count } }', 1],
  ['{ gap(id: "weak-link:csp-all:psb-all") { id } }', 1],
  ['{ gapRules { counts { count } } }', 1],
  ['{ judgements(outdated: true) { totalCount } }', 2],
])('%s leaves the others their turns', async (source, works) => {
  const contextValue = counting(freshWales());
  const { errors } = await graphql({ schema: executableSchema(readSdl(project)), source, contextValue });
  expect(errors).toBeUndefined();
  expect(contextValue.counted.works).toBe(works);
  expect(contextValue.counted.steps).toBeGreaterThanOrEqual(gapRules.length);
});

test('judgements that are outdated: a step for each, and once for each landscape', async () => {
  const boards = [...freshWales().partnerships.values()].filter(({ isGroup }) => !isGroup).map(({ id }) => id);
  const judgements = Array.from({ length: 1500 }, (_, at): (typeof records)[number] => ({
    kind: 'Judgement',
    id: `j${at}`,
    properties: {
      about: `overlap:${boards[at % 150]}:${boards[(at % 150) + 1 + Math.floor(at / 150)]}`,
      verdict: 'open',
      author: 'Wales Safer Communities Network',
      at: '2026-11-25',
      reason: 'asked',
      rows: ['i123'],
    },
  }));
  const contextValue = counting(buildGraph(decodeDataset({ revision: 1, records: [...records, ...judgements] })));
  const schema = executableSchema(readSdl(project));
  const asked = (outdated: boolean) => graphql({ schema, source: `{ judgements(outdated: ${outdated}) { totalCount } }`, contextValue });
  const before = contextValue.counted;
  await gapsFound(contextValue);
  const [works, steps] = [before.works, before.steps];
  const answers = await Promise.all([asked(true), asked(false)]);
  const count = (answer: (typeof answers)[number] | undefined): number =>
    (answer?.data as { readonly judgements: { readonly totalCount: number } } | undefined)?.judgements.totalCount ?? 0;
  expect(count(answers[0]) + count(answers[1])).toBe(1500);
  expect(contextValue.counted.works - works).toBe(1);
  expect(contextValue.counted.steps - steps).toBeGreaterThanOrEqual(1500);
});

test('lists, by which queries are priced: those asked for, a step for each thing, once for each landscape', async () => {
  const context = counting(freshWales());
  const { organisations, partnerships } = context.graph;
  const asked = ['Organisation.seats general', 'Landscape.partnerships', 'evidence of nothing'];
  await sizesMeasured(context, asked);
  expect(context.counted).toEqual({ works: 1, steps: organisations.size });
  const fields = [...measuredLists.keys()];
  const measured = await sizesMeasured(context, fields);
  await sizesMeasured(context, fields);
  expect(context.counted.works).toBe(fields.length);
  expect(context.counted.steps).toBeGreaterThan(organisations.size + partnerships.size);
  const told = (sizes: Sizes): unknown =>
    fields.map(field => {
      const size = sizes.get(field);
      return typeof size === 'object' ? [field, size.walked, size.top(3), size.top(200)] : null;
    });
  expect(told(measured)).toEqual(told(sizesOf(freshWales())));
  expect(told(measured)).not.toContain(null);
});
