/** Overlap is what the slow way gives, holds its laws on any landscape, and the list of all pairs is what each pair by itself would give. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkState } from '../../schema/model/terms/linkState.ts';
import { compacting, type BoardNumbers } from '../../server/analysis/overlap/compact.ts';
import { overlapOf, type Overlap, type OverlapOptions } from '../../server/analysis/overlap/overlap.ts';
import type { Pair } from '../../server/analysis/overlap/pairReader.ts';
import { rankPairs, type PairOrder, type PairQuestion } from '../../server/analysis/overlap/rank.ts';
import { usualFacets, usualWeights, weightsOf } from '../../server/analysis/overlap/score.ts';
import { boardSets } from '../../server/analysis/overlap/sets.ts';
import { decodeDataset } from '../../server/domain/decode.ts';
import type { AnyRecord } from '../../server/domain/record.ts';
import { buildGraph } from '../../server/graph/build.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { wales } from '../world/wales.ts';
import { naiveJaccard, naiveLinkState, naiveScore, naiveSets, without } from './naiveOverlap.ts';
import { anOverlapWorld } from './overlapWorlds.ts';

const usual = weightsOf(usualFacets, usualWeights);

function graphOf(records: readonly AnyRecord[]): PartnershipGraph {
  return buildGraph(decodeDataset({ revision: 1, records }));
}

function pairsOf(graph: PartnershipGraph, options: OverlapOptions): readonly Overlap[] {
  const boards = [...graph.partnerships.values()].filter(({ isGroup }) => !isGroup);
  return boards.flatMap((a, place) => boards.slice(place + 1).map(b => overlapOf(graph, a.id, b.id, options)));
}

/** Sums of the same numbers in another order differ far behind the point. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e12) / 1e12;
}

test('every pair is what the slow way gives', () => {
  fc.assert(
    fc.property(anOverlapWorld, fc.boolean(), (records, includeAssumed) => {
      for (const pair of pairsOf(graphOf(records), { includeGeneral: false, includeAssumed, asOf: null, weights: usual })) {
        const [a, b] = [naiveSets(records, pair.a.id, includeAssumed), naiveSets(records, pair.b.id, includeAssumed)];
        const whole = pair.members.whole;
        expect({
          members: whole?.jaccard ?? null,
          required: whole?.required?.jaccard ?? null,
          discretionary: whole?.discretionary?.jaccard ?? null,
          productKinds: pair.productKinds?.jaccard ?? null,
          themes: pair.themes?.jaccard ?? null,
          funders: pair.funders?.jaccard ?? null,
          dataSets: pair.dataSets?.jaccard ?? null,
          duties: pair.duties?.jaccard ?? null,
          link: pair.link.state,
          score: rounded(pair.score),
        }).toEqual({
          members: naiveJaccard(a.members, b.members),
          required: naiveJaccard(a.required, b.required),
          discretionary: naiveJaccard(without(a.members, a.required, b.required), without(b.members, a.required, b.required)),
          productKinds: naiveJaccard(a.productKinds, b.productKinds),
          themes: naiveJaccard(a.themes, b.themes),
          funders: naiveJaccard(a.funders, b.funders),
          dataSets: naiveJaccard(a.dataSets, b.dataSets),
          duties: naiveJaccard(a.duties, b.duties),
          link: naiveLinkState(records, pair.a.id, pair.b.id),
          score: rounded(naiveScore(a, b)),
        });
      }
    }),
    { numRuns: 60 },
  );
});

test('the other way round it is the same, and every number lies from 0 to 1', () => {
  fc.assert(
    fc.property(anOverlapWorld, fc.boolean(), (records, includeGeneral) => {
      const graph = graphOf(records);
      const options = { includeGeneral, includeAssumed: true, asOf: null, weights: usual };
      for (const pair of pairsOf(graph, options)) {
        const back = overlapOf(graph, pair.b.id, pair.a.id, options);
        expect([back.score, back.link.state, back.members.whole?.jaccard, back.members.local?.jaccard]).toEqual([
          pair.score,
          pair.link.state,
          pair.members.whole?.jaccard,
          pair.members.local?.jaccard,
        ]);
        const facets = [pair.members.whole, pair.members.local, pair.productKinds, pair.themes, pair.duties].filter(
          facet => facet !== null,
        );
        for (const { jaccard, coefficient } of facets) expect([jaccard <= coefficient, coefficient <= 1]).toEqual([true, true]);
        for (const language of ['en', 'cy'] as const) expect(pair.sentence(language)).not.toMatch(/undefined|[{}]|^\s|\s$|\.\./);
      }
    }),
    { numRuns: 40 },
  );
});

const anyOptions: fc.Arbitrary<OverlapOptions> = fc.record({
  includeGeneral: fc.boolean(),
  includeAssumed: fc.boolean(),
  asOf: fc.constantFrom(null, '2020', '2022'),
  weights: fc.constantFrom(usual, { members: 1, productKinds: 0, themes: 2, funders: 0, dataSets: 1 }),
});

interface Asked {
  readonly order: PairOrder;
  readonly includeSmall: boolean;
  readonly minScore: number | null;
}

const anyQuestion: fc.Arbitrary<Asked> = fc.record({
  order: fc.constantFrom<PairOrder[]>('SCORE', 'DISCRETIONARY', 'SHARED_UNLINKED'),
  includeSmall: fc.boolean(),
  minScore: fc.constantFrom(null, 0, 0.2),
});

function numbersOf(graph: PartnershipGraph, options: OverlapOptions): BoardNumbers {
  const work = compacting(graph, options);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

function questionOf(
  { boards }: BoardNumbers,
  options: OverlapOptions,
  { order, includeSmall, minScore }: Asked,
): Omit<PairQuestion, 'first' | 'after'> {
  const linkStates = linkState.values.map(state => Number(order !== 'SHARED_UNLINKED' || state === 'none recorded'));
  const filter = {
    includeSmall,
    linkStates,
    boards: new Uint8Array(boards.length).fill(1),
    areas: null,
    oneOf: null,
    member: null,
    pairs: null,
  };
  return { order, minScore, weights: options.weights, filter };
}

/** The slow way: every two boards by themselves, sorted whole. */
function slowly(graph: PartnershipGraph, options: OverlapOptions, { order, includeSmall, minScore }: Asked): readonly string[] {
  const isLarge = ({ id }: Overlap['a']): boolean => boardSets(graph, id, options).members.size >= 3;
  const shared = ({ members }: Overlap): number => members.whole?.shared.length ?? 0;
  const key = (pair: Overlap): number => {
    if (order === 'SHARED_UNLINKED') return shared(pair);
    return (order === 'SCORE' ? pair.score : (pair.members.whole?.discretionary?.jaccard ?? null)) ?? -1;
  };
  return pairsOf(graph, options)
    .filter(({ sharedArea }) => (sharedArea?.length ?? 0) > 0)
    .filter(({ a, b }) => includeSmall || (isLarge(a) && isLarge(b) && !(a.tier === 'national' && b.tier === 'national')))
    .filter(pair => order !== 'SHARED_UNLINKED' || (pair.link.state === 'none recorded' && shared(pair) > 0))
    .filter(({ score }) => minScore === null || (score !== null && score >= minScore))
    .map(pair => ({ pair, key: key(pair), shared: shared(pair), ids: [pair.a.id, pair.b.id].join(' ') }))
    .sort((one, other) => other.key - one.key || other.shared - one.shared || (one.ids < other.ids ? -1 : 1))
    .map(({ ids }) => ids);
}

/** Page by page, as somebody would who reads on. */
function readOn(graph: PartnershipGraph, options: OverlapOptions, asked: Asked, size: number): readonly string[] {
  const numbers = numbersOf(graph, options);
  const question = questionOf(numbers, options, asked);
  const read: string[] = [];
  let after: Pair | null = null;
  for (;;) {
    const page = rankPairs(numbers.sets, { ...question, first: size, after });
    read.push(...page.pairs.map(pair => pair.map(number => numbers.boards[number]?.id).join(' ')));
    after = page.pairs.at(-1) ?? null;
    if (page.hasMore) continue;
    expect(page.total).toBe(read.length);
    return read;
  }
}

describe('the list of all pairs is every pair by itself, in order', () => {
  test('on any landscape, whatever is asked', () => {
    fc.assert(
      fc.property(anOverlapWorld, anyOptions, anyQuestion, fc.integer({ min: 1, max: 9 }), (records, options, asked, size) => {
        const graph = graphOf(records);
        expect(readOn(graph, options, asked, size)).toEqual(slowly(graph, options, asked));
      }),
      { numRuns: 150 },
    );
  });

  test('pairs that are named alone, and the rest without them, are all', () => {
    fc.assert(
      fc.property(anOverlapWorld, anyQuestion, fc.func(fc.boolean()), (records, asked, isNamed) => {
        const options = { includeGeneral: false, includeAssumed: true, asOf: null, weights: usual };
        const numbers = numbersOf(graphOf(records), options);
        const question = { ...questionOf(numbers, options, asked), first: 10_000, after: null };
        const { pairs } = rankPairs(numbers.sets, question);
        const list = pairs.filter(pair => isNamed(...pair));
        const listed = (are: 'wanted' | 'left out'): readonly Pair[] =>
          rankPairs(numbers.sets, { ...question, filter: { ...question.filter, pairs: { are, list } } }).pairs;
        expect(listed('wanted')).toEqual(list);
        expect(listed('left out')).toEqual(pairs.filter(pair => !list.includes(pair)));
      }),
      { numRuns: 100 },
    );
  });

  test.each<PairOrder>(['SCORE', 'DISCRETIONARY', 'SHARED_UNLINKED'])('on Wales, by %s', order => {
    const options = { includeGeneral: false, includeAssumed: true, asOf: null, weights: usual };
    const asked = { order, includeSmall: false, minScore: null };
    expect(readOn(wales, options, asked, 200)).toEqual(slowly(wales, options, asked));
  });
});

test('somebody who goes away ends the work', () => {
  const numbers = numbersOf(wales, { includeGeneral: false, includeAssumed: true, asOf: null, weights: usual });
  const question = {
    ...questionOf(
      numbers,
      { includeGeneral: false, includeAssumed: true, asOf: null, weights: usual },
      { order: 'SCORE', includeSmall: true, minScore: null },
    ),
    first: 5,
    after: null,
  };
  let looked = 0;
  expect(() => rankPairs(numbers.sets, question, () => (looked += 1) > 3)).toThrow('given up');
  expect(looked).toBe(4);
});
