import type { AreaId } from '../../domain/id.ts';
import type { Area as AreaThing } from '../../domain/things.ts';
import { certaintyOf } from '../../graph/certainty.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import type { AreaResolvers, AreaWithinResolvers } from '../generated/resolvers.ts';
import { nameOf, shortNameOf } from '../names.ts';

/** Null stays null: not known is not nowhere. */
export function areasIn(graph: PartnershipGraph, ids: readonly AreaId[] | null): readonly AreaThing[] | null {
  return ids === null ? null : ids.flatMap(id => graph.areas.get(id) ?? []);
}

/** Council areas in the order of the map, then the others by id. */
export function areasInMapOrder(graph: PartnershipGraph): readonly AreaThing[] {
  const councils = new Set(graph.councils);
  return [...(areasIn(graph, graph.councils) ?? []), ...[...graph.areas.values()].filter(area => !councils.has(area.id))];
}

export const Area: AreaResolvers = {
  name: nameOf,
  shortName: shortNameOf,
  region: (area, _, { graph }) => (area.regionId === null ? null : (areasIn(graph, [area.regionId as AreaId])?.[0] ?? null)),
  within: (area, _, { graph }) => graph.withinsOf(area.id),
  councils: (area, _, { graph }) => areasIn(graph, graph.councilsOf(area.id)) ?? [],
  partnerships: (area, _, { graph }) => graph.bodiesServing(graph.councilsOf(area.id)).filter(body => body.is === 'Partnership'),
  organisations: (area, _, { graph }) => graph.bodiesServing(graph.councilsOf(area.id)).filter(body => body.is === 'Organisation'),
  evidence: (area, _, { graph }) => graph.evidenceOf(area),
};

export const AreaWithin: AreaWithinResolvers = {
  area: (within, _, { graph }) => areasIn(graph, [within.to])?.[0] as AreaThing,
  certainty: (within, _, { graph }) => certaintyOf(graph.evidenceOf(within)),
  evidence: (within, _, { graph }) => graph.evidenceOf(within),
};
