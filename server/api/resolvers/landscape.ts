import { flowAsRecorded } from '../../graph/told.ts';
import type {
  LandscapeResolvers,
  NeighbourhoodResolvers,
  NeighbourResolvers,
  PathResolvers,
  PathsResolvers,
  PathStepResolvers,
} from '../generated/resolvers.ts';
import type { Step } from '../../analysis/steps.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { byId } from '../../graph/order.ts';
import { pathsTold, pathTold } from '../../analysis/pathTold.ts';
import { spoken } from '../words.ts';
import { areasInMapOrder } from './places.ts';

export const Landscape: LandscapeResolvers = {
  partnerships: graph => [...graph.partnerships.values()],
  organisations: graph => [...graph.organisations.values()],
  interfaces: graph => [...graph.interfaces.values()],
  memberships: graph => [...graph.memberships.values()],
  flows: graph => [...graph.fundingFlows.values(), ...graph.dataFlows.values()].sort(byId).map(flow => flowAsRecorded(graph, flow)),
  areas: graph => areasInMapOrder(graph),
  themes: graph => [...graph.themes.values()],
  duties: graph => [...graph.duties.values()],
  lanes: graph => [...graph.lanes.values()],
  stories: graph => [...graph.stories.values()],
};

export const Neighbourhood: NeighbourhoodResolvers = {
  centre: ({ centre }, _, { graph }) => graph.requireBody(centre),
  statements: ({ statements }, _, { graph }) => statements.map(statement => walked(graph, statement)),
};

export const Neighbour: NeighbourResolvers = {
  body: ({ body }, _, { graph }) => graph.requireBody(body),
};

export const Paths: PathsResolvers = {
  revision: (_, __, { graph }) => graph.revision,
  sentence: ({ ends, nodes }, { language }, { graph }) => pathsTold(graph, ends, nodes, spoken(language)),
};

export const Path: PathResolvers = {
  sentence: (path, { language }, { graph }) => pathTold(graph, path, spoken(language)),
  bodies: ({ bodies }, _, { graph }) => bodies.map(body => graph.requireBody(body)),
};

export const PathStep: PathStepResolvers = {
  from: ({ from }, _, { graph }) => graph.requireBody(from),
  to: ({ to }, _, { graph }) => graph.requireBody(to),
  statement: ({ statement }, _, { graph }) => walked(graph, statement),
  way: ({ way }) => (way === 'up' ? 'UP' : way === 'down' ? 'DOWN' : 'ANY'),
  others: ({ others }, _, { graph }) => others.map(statement => walked(graph, statement)),
};

function walked(graph: PartnershipGraph, statement: Step['statement']) {
  return statement.is === 'FundingFlow' || statement.is === 'DataFlow' ? flowAsRecorded(graph, statement) : statement;
}
