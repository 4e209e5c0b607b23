import type { Body } from '../../domain/things.ts';
import { memberListOf } from '../../graph/memberList.ts';
import { associationsOf, seatsOf } from '../../graph/seats.ts';
import { dutiesToldOf, flowsToldOf, interfacesToldOf, remitsToldOf } from '../../graph/told.ts';
import type { Context } from '../context.ts';
import type { OrganisationResolvers, PartnershipResolvers } from '../generated/resolvers.ts';
import { dayGiven } from '../lists/conditions.ts';
import { nameOf, shortNameOf } from '../names.ts';
import { areasIn } from './places.ts';

interface GeneralArgument {
  readonly includeGeneral?: boolean | null;
}

/** What organisations and partnerships answer alike. */
const shared = {
  name: nameOf,
  shortName: shortNameOf,
  isGeneral: (body: Body) => body.isGroup,
  footprint: (body: Body, _: unknown, { graph }: Context) => areasIn(graph, graph.footprintOf(body.id)),
  areas: (body: Body, _: unknown, { graph }: Context) => areasIn(graph, graph.areasOf(body.id)) ?? [],
  region: (body: Body, _: unknown, { graph }: Context) => {
    const { region } = graph.regionOf(body.id);
    return region === null ? null : (graph.areas.get(region) ?? null);
  },
  regionScope: (body: Body, _: unknown, { graph }: Context) => graph.regionOf(body.id).scope,
  seats: (body: Body, { includeGeneral, asOf }: GeneralArgument & { readonly asOf?: string | null }, { graph }: Context) =>
    seatsOf(graph, body.id, { includeGeneral: includeGeneral ?? false, asOf: dayGiven(asOf) }),
  associations: (body: Body, { includeGeneral }: GeneralArgument, { graph }: Context) =>
    associationsOf(graph, body.id, { includeGeneral: includeGeneral ?? false }),
  duties: (body: Body, { includeGeneral }: GeneralArgument, { graph }: Context) => dutiesToldOf(graph, body.id, includeGeneral ?? false),
  flows: (body: Body, { includeGeneral }: GeneralArgument, { graph }: Context) => flowsToldOf(graph, body.id, includeGeneral ?? false),
  mentions: (body: Body, _: unknown, { graph }: Context) => graph.mentionsOf(body),
  evidence: (body: Body, _: unknown, { graph }: Context) => graph.evidenceOf(body),
};

export const Organisation: OrganisationResolvers = shared;

export const Partnership: PartnershipResolvers = {
  ...shared,
  memberList: (partnership, _, { graph }) => memberListOf(graph, partnership.id),
  interfaces: (partnership, { includeGeneral }, { graph }) => interfacesToldOf(graph, partnership.id, includeGeneral ?? false),
  themes: (partnership, { includeGeneral }, { graph }) => remitsToldOf(graph, partnership.id, includeGeneral ?? false),
};
