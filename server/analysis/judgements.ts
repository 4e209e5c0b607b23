/** What did a role or organisation make of an overlap or a gap, and do the rows it judged still say the same? */
import { idOf, type PartnershipId } from '../domain/id.ts';
import type { Judgement } from '../domain/things.ts';
import { groupBy, listsOf } from '../graph/grouping.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { fingerprintOf } from './fingerprint.ts';
import { findGap } from './gaps/catalogue.ts';
import { memoised } from './memoised.ts';
import { overlapOf } from './overlap/overlap.ts';
import { usualWeights } from './overlap/score.ts';

/** What judgements call the overlap of a pair, whichever board comes first. */
export function overlapId(a: PartnershipId, b: PartnershipId): string {
  return `overlap:${[a, b].sort().join(':')}`;
}

/** The two boards of an overlap by its id; null where it is none, or one of them is not recorded. */
export function pairJudged(graph: PartnershipGraph, about: string): readonly [PartnershipId, PartnershipId] | null {
  const [word, first, second, ...more] = about.split(':');
  if (word !== 'overlap' || first === undefined || second === undefined || more.length > 0 || first === second) return null;
  const [a, b] = [idOf('Partnership', first), idOf('Partnership', second)];
  return graph.partnerships.has(a) && graph.partnerships.has(b) ? [a, b] : null;
}

/** Ids of the rows behind a gap or an overlap; null where nobody bears the id. */
export function rowsJudged(graph: PartnershipGraph, about: string): readonly string[] | null {
  const pair = pairJudged(graph, about);
  if (pair !== null) {
    const options = { includeGeneral: false, includeAssumed: true, asOf: null, weights: usualWeights };
    return overlapOf(graph, pair[0], pair[1], options).rows.map(({ id }) => id);
  }
  return findGap(graph, about)?.rows.map(({ id }) => id) ?? null;
}

/** The judgements on a gap or an overlap, newest first. */
export function judgementsOn(graph: PartnershipGraph, about: string): readonly Judgement[] {
  return byAbout(graph)(about);
}

const byAbout = memoised(graph =>
  listsOf(groupBy([...graph.judgements.values()].sort(newestFirst), ({ about }) => [aboutOf(graph, about)])),
);

export function newestFirst(a: Judgement, b: Judgement): number {
  return a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1;
}

/** The id under which a thing judged is known: a pair in either order is one. */
export function aboutOf(graph: PartnershipGraph, about: string): string {
  const pair = pairJudged(graph, about);
  return pair === null ? about : overlapId(...pair);
}

/** Null where no rows were kept with the judgement: then nobody can tell. */
export function isOutdated(graph: PartnershipGraph, judgement: Judgement): boolean | null {
  const known = outdatedIn(graph);
  const before = known.get(judgement);
  if (before !== undefined) return before;
  const now = comparedWithNow(graph, judgement);
  known.set(judgement, now);
  return now;
}

/** All judgements, a step for each: the overlap or gap behind it is worked out again. */
export function* comparingJudgements(graph: PartnershipGraph): Generator<void, void> {
  for (const judgement of graph.judgements.values()) {
    isOutdated(graph, judgement);
    yield;
  }
}

const outdatedIn = memoised(() => new WeakMap<Judgement, boolean | null>());

function comparedWithNow(graph: PartnershipGraph, { about, rows, fingerprint }: Judgement): boolean | null {
  const now = rowsJudged(graph, about);
  if (now === null) return true;
  if (rows.length === 0 && fingerprint === null) return null;
  const judged = new Set(rows);
  if (now.some(id => !judged.has(id)) || rows.some(id => graph.kindsOf(id).length === 0)) return true;
  return fingerprint !== null && fingerprint !== fingerprintOf(graph, rows);
}
