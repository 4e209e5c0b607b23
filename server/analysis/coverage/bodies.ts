/** The bodies that take part in matrices, pairs and ranks: all but group nodes, in order of id. */
import type { Body, Organisation, Partnership } from '../../domain/things.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';

export function namedOrganisations(graph: PartnershipGraph): readonly Organisation[] {
  return [...graph.organisations.values()].filter(body => !body.isGroup);
}

export function namedPartnerships(graph: PartnershipGraph): readonly Partnership[] {
  return [...graph.partnerships.values()].filter(body => !body.isGroup);
}

export function namedBodies(graph: PartnershipGraph): readonly Body[] {
  return [...namedOrganisations(graph), ...namedPartnerships(graph)];
}
