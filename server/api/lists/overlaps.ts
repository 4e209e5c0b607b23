/** Pairs of boards: what was asked, checked and put in numbers, and the page that answers it. */
import { setImmediate } from 'node:timers/promises';
import { linkState } from '../../../schema/model/terms/linkState.ts';
import { overlapOf, type Overlap, type OverlapOptions } from '../../analysis/overlap/overlap.ts';
import type { RankPairs } from '../../analysis/overlap/overlaps.ts';
import type { BoardNumbers } from '../../analysis/overlap/compact.ts';
import type { PairQuestion } from '../../analysis/overlap/rank.ts';
import type { Pair, PairFilter } from '../../analysis/overlap/pairReader.ts';
import { scoredFacets, usualFacets, usualWeights, weightsOf, type ScoredFacet, type Weights } from '../../analysis/overlap/score.ts';
import { idOf, type PartnershipId } from '../../domain/id.ts';
import type { Partnership } from '../../domain/things.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { cursorFor, textIn } from '../cursor.ts';
import { badInput } from '../errors.ts';
import type { OverlapFacet, OverlapFilter, OverlapWeights, QueryOverlapArgs, QueryOverlapsArgs } from '../generated/resolvers.ts';
import { largestPage, sizeWithin } from '../page.ts';
import { among, councilsWanted, dayGiven, liesIn, type Maybe } from './conditions.ts';
import { pairsJudgedAs, type PairsJudged } from './judged.ts';

export interface OverlapPage {
  readonly totalCount: number;
  readonly unknown: number;
  readonly nodes: readonly Overlap[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

export async function listOverlaps(graph: PartnershipGraph, args: QueryOverlapsArgs, rankPairs: RankPairs): Promise<OverlapPage> {
  const options = optionsGiven(args);
  const first = sizeWithin(args.first ?? 50, largestPage);
  const minScore = minScoreGiven(args.minScore);
  const order = args.order ?? 'SCORE';
  const judged = await letOthersIn(pairsJudgedAs(graph, args.filter ?? {}));
  const { numbers, ranked } = await rankPairs(options, known => ({
    order,
    minScore,
    first,
    weights: options.weights,
    filter: { ...filterIn(graph, known, args), pairs: pairsIn(known, judged) },
    after: cursorGiven(known, args.after),
  }));
  if (!ranked.isAfterInList) throw wrongCursor();
  const ids = ranked.pairs.map(
    pair => pair.map(number => boardAt(numbers, number).id) as unknown as readonly [PartnershipId, PartnershipId],
  );
  const last = ids.at(-1);
  return {
    totalCount: ranked.total,
    unknown: ranked.unscored,
    nodes: await overlapsOf(graph, ids, options),
    pageInfo: { endCursor: last === undefined ? null : cursorFor(last.join(' ')), hasNextPage: ranked.hasMore },
  };
}

/** A full page takes longer than others should wait, so they are let in between. */
async function overlapsOf(
  graph: PartnershipGraph,
  pairs: readonly (readonly [PartnershipId, PartnershipId])[],
  options: OverlapOptions,
): Promise<readonly Overlap[]> {
  return letOthersIn(
    (function* (): Generator<void, readonly Overlap[]> {
      const overlaps: Overlap[] = [];
      for (const [a, b] of pairs) {
        overlaps.push(overlapOf(graph, a, b, options));
        yield;
      }
      return overlaps;
    })(),
  );
}

/** Goes through work pair by pair and lets others in between. */
async function letOthersIn<Answer>(work: Generator<void, Answer>): Promise<Answer> {
  for (let done = 1; ; done += 1) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (done % pairsAtOnce === 0) await setImmediate();
  }
}

const pairsAtOnce = 10;

/** What is counted, and how much each facet weighs. */
export function optionsGiven({
  includeGeneral,
  includeAssumed,
  asOf,
  facets,
  weights,
}: Pick<QueryOverlapArgs, 'includeGeneral' | 'includeAssumed' | 'asOf' | 'facets' | 'weights'>): OverlapOptions {
  return {
    includeGeneral: includeGeneral ?? false,
    includeAssumed: includeAssumed ?? true,
    asOf: dayGiven(asOf),
    weights: weightsGiven(facets, weights),
  };
}

const facetNames: Readonly<Record<OverlapFacet, ScoredFacet>> = {
  MEMBERS: 'members',
  PRODUCT_KINDS: 'productKinds',
  THEMES: 'themes',
  FUNDERS: 'funders',
  DATA_SETS: 'dataSets',
};

function weightsGiven(facets: Maybe<readonly OverlapFacet[]>, given: Maybe<OverlapWeights>): Weights {
  const chosen = facets?.map(facet => facetNames[facet]) ?? usualFacets;
  if (chosen.length === 0) throw badInput(`"facets" must name at least one of ${Object.keys(facetNames).join(', ')}.`);
  for (const facet of scoredFacets) {
    const weight = given?.[facet];
    if (weight != null && !(weight >= 0)) throw badInput(`"weights" must be 0 or more and not all 0; "${facet}" was ${weight}.`);
  }
  const all = Object.fromEntries(scoredFacets.map(facet => [facet, given?.[facet] ?? usualWeights[facet]])) as Record<ScoredFacet, number>;
  const weights = weightsOf(chosen, all);
  if (scoredFacets.every(facet => weights[facet] === 0))
    throw badInput('"weights" must be 0 or more and not all 0, over the facets that were asked for.');
  return weights;
}

function minScoreGiven(minScore: Maybe<number>): number | null {
  if (minScore == null) return null;
  if (!(minScore >= 0 && minScore <= 1)) throw badInput(`"minScore" must be from 0 to 1; it was ${minScore}.`);
  return minScore;
}

function filterIn(graph: PartnershipGraph, numbers: BoardNumbers, args: QueryOverlapsArgs): Omit<PairFilter, 'pairs'> {
  const filter = args.filter ?? {};
  return {
    includeSmall: args.includeSmall ?? false,
    linkStates: linkStatesWanted(args),
    boards: Uint8Array.from(numbers.boards, board => Number(isWanted(graph, board, filter))),
    areas: areasWanted(graph, numbers, filter.area),
    oneOf: filter.partnership == null ? null : numberGiven(graph, numbers, filter.partnership),
    member: filter.organisation == null ? null : memberGiven(graph, numbers, filter.organisation),
  };
}

function linkStatesWanted({ linkState: wanted, order }: QueryOverlapsArgs): readonly number[] {
  if (wanted != null && wanted.length === 0) throw badInput('"linkState" must name at least one state, or be left out.');
  return linkState.values.map(state => Number(among(state, wanted) && (order !== 'SHARED_UNLINKED' || state === 'none recorded')));
}

function isWanted(graph: PartnershipGraph, board: Partnership, { kind, tier, region }: OverlapFilter): boolean {
  return among(board.kind, kind) && among(board.tier, tier) && liesIn(graph, board, region);
}

function areasWanted(graph: PartnershipGraph, { areaNumberOf }: BoardNumbers, area: Maybe<string>): Uint8Array | null {
  const councils = councilsWanted(graph, area);
  return councils === null ? null : Uint8Array.from(areaNumberOf.keys(), council => Number(councils.has(council)));
}

/** A pair of which a board takes no part in pairs is in no list. */
function pairsIn({ numberOf }: BoardNumbers, judged: PairsJudged | null): PairFilter['pairs'] {
  if (judged === null) return null;
  const list = judged.pairs.flatMap(([a, b]): readonly Pair[] => {
    const [one, other] = [numberOf.get(a), numberOf.get(b)];
    return one === undefined || other === undefined ? [] : [[Math.min(one, other), Math.max(one, other)]];
  });
  return { are: judged.are, list };
}

function numberGiven(graph: PartnershipGraph, { numberOf }: BoardNumbers, id: string): number {
  const number = numberOf.get(id);
  if (number !== undefined) return number;
  const isGroup = graph.partnerships.get(idOf('Partnership', id))?.isGroup === true;
  throw badInput(
    isGroup
      ? `"partnership" must be the id of a board; “${id}” is a group of boards, and groups take no part in pairs.`
      : `"partnership" must be the id of a board; no board bears “${id}”. Query partnerships for the ids.`,
  );
}

/** An organisation without a seat is on no two boards: a number that no member has. */
function memberGiven(graph: PartnershipGraph, { memberNumberOf }: BoardNumbers, id: string): number {
  if (!graph.organisations.has(idOf('Organisation', id)))
    throw badInput(`"organisation" must be the id of an organisation; none bears “${id}”. Query organisations for the ids.`);
  return memberNumberOf.get(id) ?? -1;
}

function cursorGiven({ numberOf }: BoardNumbers, after: Maybe<string>): PairQuestion['after'] {
  if (after == null) return null;
  const [a, b, ...more] = textIn(after)
    .split(' ')
    .map(id => numberOf.get(id));
  if (a === undefined || b === undefined || more.length > 0) throw wrongCursor();
  return [a, b] satisfies Pair;
}

function wrongCursor(): Error {
  return badInput('"after" must be the endCursor of an earlier page of the same list; nothing in this list bears it.');
}

function boardAt({ boards }: BoardNumbers, number: number): Partnership {
  const board = boards[number];
  if (board === undefined) throw new Error(`No board has the number ${number}.`);
  return board;
}
