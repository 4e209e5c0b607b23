/** Gaps and judgements, filtered. */
import { severity as severities } from '../../../schema/model/terms/gap.ts';
import { gapRules, gapsOf } from '../../analysis/gaps/catalogue.ts';
import type { Gap } from '../../analysis/gaps/gap.ts';
import { aboutOf, isOutdated, judgementsOn, newestFirst } from '../../analysis/judgements.ts';
import { memoised } from '../../analysis/memoised.ts';
import type { Judgement } from '../../domain/things.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { badInput } from '../errors.ts';
import { findBody } from '../found.ts';
import type { GapReach, QueryGapsArgs, QueryJudgementsArgs } from '../generated/resolvers.ts';
import { among, councilsWanted, same } from './conditions.ts';
import { judgedAs } from './judged.ts';

export function listGaps(
  graph: PartnershipGraph,
  wanted: Omit<QueryGapsArgs, 'first' | 'after' | 'order'> & Pick<Partial<QueryGapsArgs>, 'order'>,
): readonly Gap[] {
  const councils = councilsWanted(graph, wanted.area);
  const rules = rulesWanted(wanted.rule);
  if (wanted.body != null && findBody(graph, wanted.body) === null)
    throw badInput(`"body" must be the id of an organisation or a partnership; nobody bears “${wanted.body}”.`);
  const isJudged = judgedAs(graph, wanted);
  return inOrder(graph, wanted.order).filter(
    gap =>
      (rules?.has(gap.rule) ?? true) &&
      among(gap.severity, wanted.severity) &&
      (wanted.state == null ? gap.state !== 'no' && gap.state !== 'not applicable' : wanted.state.includes(gap.state)) &&
      (councils === null || (gap.councils?.some(council => councils.has(council)) ?? false)) &&
      (wanted.kind == null || wanted.kind.some(kind => gap.kinds.has(kind))) &&
      (wanted.body == null || gap.subjects.some(({ id }) => id === wanted.body)) &&
      (wanted.reach == null || gapReach(graph, gap) === wanted.reach) &&
      isJudged(gap.id),
  );
}

function inOrder(graph: PartnershipGraph, order: QueryGapsArgs['order']): readonly Gap[] {
  switch (order) {
    case 'SEVERITY':
      return gravestFirst(graph);
    case 'REACH':
      return nearestFirst(graph);
    default:
      return gapsOf(graph);
  }
}

/** Null where nobody recorded where it is felt. */
export function gapReach(graph: PartnershipGraph, { councils }: Gap): GapReach | null {
  if (councils === null) return null;
  return councils.length < graph.councils.length ? 'PART' : 'WHOLE';
}

const gravestFirst = memoised(graph =>
  gapsOf(graph).toSorted((a, b) => severities.values.indexOf(a.severity) - severities.values.indexOf(b.severity)),
);

const reaches: readonly (GapReach | null)[] = ['PART', 'WHOLE', null];

const nearestFirst = memoised(graph => {
  const placeOf = (gap: Gap): number => reaches.indexOf(gapReach(graph, gap));
  return gravestFirst(graph).toSorted((a, b) => placeOf(a) - placeOf(b));
});

export function listJudgements(
  graph: PartnershipGraph,
  { about, verdict, outdated }: Omit<QueryJudgementsArgs, 'first' | 'after'>,
): readonly Judgement[] {
  const on = about == null ? [...graph.judgements.values()].sort(newestFirst) : judgementsOn(graph, aboutOf(graph, about));
  return on.filter(judgement => among(judgement.verdict, verdict) && (outdated == null || same(isOutdated(graph, judgement), outdated)));
}

/** Throws where one of them is none. */
function rulesWanted(ids: readonly string[] | null | undefined): ReadonlySet<string> | null {
  if (ids === null || ids === undefined) return null;
  const known = new Set<string>(gapRules.map(({ id }) => id));
  const unknown = ids.find(id => !known.has(id));
  if (unknown !== undefined) throw badInput(`“${unknown}” is no rule. The rules are ${[...known].join(', ')}.`);
  return new Set(ids);
}
