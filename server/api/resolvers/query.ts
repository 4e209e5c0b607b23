import { idOf } from '../../domain/id.ts';
import { neighbourhoodOf } from '../../analysis/neighbourhood.ts';
import { everyLens, shortestPaths } from '../../analysis/path.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { asRecorded } from '../../graph/told.ts';
import { search } from '../../search/search.ts';
import { badInput } from '../errors.ts';
import { findBody, oneOf } from '../found.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { listOrganisations, listPartnerships } from '../lists/bodies.ts';
import type { Listed } from '../lists/conditions.ts';
import { listDataFlows, listDutyHoldings, listFundingFlows, listInterfaces, listMemberships, listRemits } from '../lists/statements.ts';
import {
  listAreas,
  listDisagreements,
  listDuties,
  listFacts,
  listRecommendations,
  listSources,
  listSurveyResults,
  listThemes,
} from '../lists/things.ts';
import { page, sizeWithin, type Page, type PageArguments } from '../page.ts';

export const Query: QueryResolvers = {
  landscape: (_, __, { graph }) => graph,

  organisation: (_, { id }, { graph }) => oneOf(graph, graph.organisations.get(idOf('Organisation', id)), 'Organisation', id),
  partnership: (_, { id }, { graph }) => oneOf(graph, graph.partnerships.get(idOf('Partnership', id)), 'Partnership', id),
  area: (_, { id }, { graph }) => oneOf(graph, graph.areas.get(idOf('Area', id)), 'Area', id),
  duty: (_, { id }, { graph }) => oneOf(graph, graph.duties.get(idOf('Duty', id)), 'Duty', id),
  theme: (_, { id }, { graph }) => oneOf(graph, graph.themes.get(idOf('Theme', id)), 'Theme', id),
  source: (_, { id }, { graph }) => oneOf(graph, graph.sources.get(idOf('Source', id)), 'Source', id),
  fact: (_, { id }, { graph }) => oneOf(graph, graph.facts.get(idOf('Fact', id)), 'Fact', id),
  surveyResult: (_, { id }, { graph }) => oneOf(graph, graph.surveyResults.get(idOf('SurveyResult', id)), 'SurveyResult', id),
  recommendation: (_, { id }, { graph }) => oneOf(graph, graph.recommendations.get(idOf('Recommendation', id)), 'Recommendation', id),
  disagreement: (_, { id }, { graph }) => oneOf(graph, graph.disagreements.get(idOf('Disagreement', id)), 'Disagreement', id),
  glossaryTerm: (_, { id }, { graph }) => oneOf(graph, graph.glossaryTerms.get(idOf('GlossaryTerm', id)), 'GlossaryTerm', id),
  lane: (_, { id }, { graph }) => oneOf(graph, graph.lanes.get(idOf('Lane', id)), 'Lane', id),
  membership: (_, { id }, { graph }) => oneOf(graph, graph.memberships.get(idOf('Membership', id)), 'Membership', id),
  interface: (_, { id }, { graph }) => oneOf(graph, graph.interfaces.get(idOf('Interface', id)), 'Interface', id),
  fundingFlow: (_, { id }, { graph }) => told(graph, oneOf(graph, graph.fundingFlows.get(idOf('FundingFlow', id)), 'FundingFlow', id)),
  dataFlow: (_, { id }, { graph }) => told(graph, oneOf(graph, graph.dataFlows.get(idOf('DataFlow', id)), 'DataFlow', id)),
  remit: (_, { id }, { graph }) => told(graph, oneOf(graph, graph.remits.get(idOf('Remit', id)), 'Remit', id)),
  dutyHolding: (_, { id }, { graph }) => told(graph, oneOf(graph, graph.dutyHoldings.get(idOf('DutyHolding', id)), 'DutyHolding', id)),

  organisations: (_, { filter, sort, ...cut }, { graph }) => dated(listOrganisations(graph, filter ?? {}, sort ?? 'NAME_EN'), cut),
  partnerships: (_, { filter, sort, ...cut }, { graph }) => dated(listPartnerships(graph, filter ?? {}, sort ?? 'NAME_EN'), cut),
  areas: (_, { filter, ...cut }, { graph }) => page(listAreas(graph, filter ?? {}), cut),
  duties: (_, { filter, ...cut }, { graph }) => page(listDuties(graph, filter ?? {}), cut),
  themes: (_, { filter, ...cut }, { graph }) => page(listThemes(graph, filter ?? {}), cut),
  sources: (_, { filter, ...cut }, { graph }) => page(listSources(graph, filter ?? {}), cut),
  facts: (_, { filter, ...cut }, { graph }) => page(listFacts(graph, filter ?? {}), cut),
  surveyResults: (_, { filter, ...cut }, { graph }) => page(listSurveyResults(graph, filter ?? {}), cut),
  recommendations: (_, { filter, ...cut }, { graph }) => page(listRecommendations(graph, filter ?? {}), cut),
  disagreements: (_, { filter, ...cut }, { graph }) => page(listDisagreements(graph, filter ?? {}), cut),
  glossaryTerms: (_, cut, { graph }) => page([...graph.glossaryTerms.values()], cut),
  lanes: (_, cut, { graph }) => page([...graph.lanes.values()], cut),
  memberships: (_, { filter, ...cut }, { graph }) => dated(listMemberships(graph, filter ?? {}), cut),
  interfaces: (_, { filter, ...cut }, { graph }) => dated(listInterfaces(graph, filter ?? {}), cut),
  fundingFlows: (_, { filter, ...cut }, { graph }) => dated(asTold(graph, listFundingFlows(graph, filter ?? {})), cut),
  dataFlows: (_, { filter, ...cut }, { graph }) => dated(asTold(graph, listDataFlows(graph, filter ?? {})), cut),
  remits: (_, { filter, ...cut }, { graph }) => dated(asTold(graph, listRemits(graph, filter ?? {})), cut),
  dutyHoldings: (_, { filter, ...cut }, { graph }) => dated(asTold(graph, listDutyHoldings(graph, filter ?? {})), cut),

  search: (_, { text, first }, { graph }) => {
    if (text.length > 200) throw badInput(`"text" may be at most 200 characters long; it was ${text.length}.`);
    return search(graph, text, sizeWithin(first ?? 10, 50));
  },
  neighbourhood: (_, { id, steps, direction, lenses }, { graph }) => {
    const body = findBody(graph, id);
    if (body === null) return null;
    if (steps != null && (steps < 1 || steps > 3)) throw badInput(`"steps" must be from 1 to 3; it was ${steps}.`);
    return neighbourhoodOf(graph, body, { steps: steps ?? 1, direction: direction ?? 'ANY', lenses: lenses ?? ['STRUCTURE', 'SEATS'] });
  },
  path: async (_, { from, to }, context) => {
    const [start, end] = [findBody(context.graph, from), findBody(context.graph, to)];
    if (start === null || end === null) return null;
    const options = { from: start, to: end, lenses: new Set(everyLens), direction: 'ANY' } as const;
    const [path] = await context.whileWanted(shortestPaths(context.graph, options, 1));
    return path ?? null;
  },
  paths: async (_, { from, to, first, lenses, direction }, context) => {
    const [start, end] = [findBody(context.graph, from), findBody(context.graph, to)];
    if (start === null || end === null) return null;
    const count = sizeWithin(first ?? 3, 20);
    if (lenses?.length === 0) throw badInput(`"lenses" must name at least one of ${everyLens.join(', ')}.`);
    const options = { from: start, to: end, lenses: new Set(lenses ?? everyLens), direction: direction ?? 'ANY' } as const;
    return { ends: options, nodes: await context.whileWanted(shortestPaths(context.graph, options, count)) };
  },
};

function dated<T extends { readonly id: string }>(listed: Listed<T>, cut: PageArguments): Page<T> {
  return page(listed.records, cut, listed);
}

type Tellable = Parameters<typeof asRecorded>[1];

function told<S extends Tellable>(graph: PartnershipGraph, statement: S | null): ReturnType<typeof asRecorded<S>> | null {
  return statement === null ? null : asRecorded(graph, statement);
}

function asTold<S extends Tellable>(graph: PartnershipGraph, listed: Listed<S>): Listed<ReturnType<typeof asRecorded<S>>> {
  return { ...listed, records: listed.records.map(statement => asRecorded(graph, statement)) };
}
