import { standing } from '../../../schema/model/terms/gap.ts';
import type { Standing } from '../../analysis/coverage/cell.ts';
import { findGap, gapRules, gapsOf, mendOf, titleOf } from '../../analysis/gaps/catalogue.ts';
import type { GapRule as Rule, Row, Subject } from '../../analysis/gaps/gap.ts';
import { gapLoadsOf } from '../../analysis/gaps/gapLoad.ts';
import { isOutdated, judgementsOn, pairJudged } from '../../analysis/judgements.ts';
import { tellerIn } from '../../analysis/teller.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { statementAsRecorded } from '../../graph/told.ts';
import type {
  GapResolvers,
  GapRuleResolvers,
  GapSubjectResolvers,
  JudgementResolvers,
  QueryResolvers,
  ResolversUnionTypes,
} from '../generated/resolvers.ts';
import { gapsFound, judgementsCompared } from '../inTurn.ts';
import { gapReach, listGaps, listJudgements } from '../lists/gaps.ts';
import { page } from '../page.ts';
import { spoken } from '../words.ts';

type Told = ResolversUnionTypes<Record<string, unknown>>['Subject'];

export const gapQueries: Pick<QueryResolvers, 'gaps' | 'gap' | 'gapRules' | 'gapLoad' | 'judgements' | 'judgement'> = {
  gaps: async (_, { first, after = null, ...wanted }, context) => {
    await gapsFound(context);
    if (wanted.outdated != null) await judgementsCompared(context);
    const found = listGaps(context.graph, wanted);
    return { ...page(found, { first, after }), partCount: found.filter(gap => gapReach(context.graph, gap) === 'PART').length };
  },
  gap: async (_, { id }, context) => {
    await gapsFound(context);
    return findGap(context.graph, id) ?? null;
  },
  gapRules: async (_, __, context) => {
    await gapsFound(context);
    return gapRules;
  },
  gapLoad: async (_, __, context) => {
    await gapsFound(context);
    return gapLoadsOf(context.graph);
  },
  judgements: async (_, { first, after = null, ...wanted }, context) => {
    await gapsFound(context);
    if (wanted.outdated != null) await judgementsCompared(context);
    return page(listJudgements(context.graph, wanted), { first, after });
  },
  judgement: (_, { id }, { graph }) => [...graph.judgements.values()].find(judgement => judgement.id === id) ?? null,
};

export const GapRule: GapRuleResolvers = {
  title: ({ id }, { language }) => titleOf(id, spoken(language)),
  whatWouldCloseIt: ({ id }, { language }) => mendOf(id, spoken(language)),
  count: (rule, _, { graph }) => statesOf(graph, rule).filter(isGap).length,
  counts: ({ id }, wanted, { graph }) =>
    countsOf(listGaps(graph, { ...wanted, rule: [id], state: standing.values }).map(({ state }) => state)),
};

export const Gap: GapResolvers = {
  sentence: (gap, { language }) => gap.sentence(spoken(language)),
  whatWouldCloseIt: ({ rule }, { language }) => mendOf(rule, spoken(language)),
  areas: ({ councils }, _, { graph }) => councils?.flatMap(council => graph.areas.get(council) ?? []) ?? null,
  reach: (gap, _, { graph }) => gapReach(graph, gap),
  rows: ({ rows }, _, { graph }) => rowsTold(graph, rows),
  evidence: ({ evidence }) => evidence as Awaited<ReturnType<Extract<NonNullable<GapResolvers['evidence']>, (...args: never) => unknown>>>,
  judgement: ({ id }, _, { graph }) => judgementsOn(graph, id)[0] ?? null,
  judgements: ({ id }, _, { graph }) => judgementsOn(graph, id),
};

export const GapSubject: GapSubjectResolvers = {
  kind: subject => subject.is,
  name: (subject, { language }, { graph }) => tellerIn(graph, spoken(language)).nameAlone(subject),
  record: (subject, _, { graph }) => recordOf(graph, subject),
};

export const Judgement: JudgementResolvers = {
  outdated: async (judgement, _, context) => {
    await gapsFound(context);
    return isOutdated(context.graph, judgement);
  },
  gap: async ({ about }, _, context) => {
    await gapsFound(context);
    return findGap(context.graph, about) ?? null;
  },
  boards: ({ about }, _, { graph }) => pairJudged(graph, about)?.map(id => graph.requirePartnership(id)) ?? [],
};

/** Rows as the language tells them; footprints it says as areas. */
export function rowsTold(graph: PartnershipGraph, rows: readonly Row[]): readonly Told[] {
  return rows.flatMap(row => recordOf(graph, row) ?? []);
}

function recordOf(graph: PartnershipGraph, subject: Subject): Told | null {
  if (subject.is === 'DataSet' || subject.is === 'Evidence' || subject.is === 'Coverage') return null;
  return ('to' in subject ? statementAsRecorded(graph, subject) : subject) as Told;
}

export function countsOf(states: readonly Standing[]): readonly { readonly state: Standing; readonly count: number }[] {
  return standing.values.map(state => ({ state, count: states.filter(one => one === state).length })).filter(({ count }) => count > 0);
}

function statesOf(graph: PartnershipGraph, rule: Rule): readonly Standing[] {
  return gapsOf(graph).flatMap(gap => (gap.rule === rule.id ? [gap.state] : []));
}

function isGap(state: Standing): boolean {
  return state !== 'no' && state !== 'not applicable';
}
