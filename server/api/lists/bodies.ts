/** Organisations and partnerships, filtered and sorted. */
import type { Body, Organisation, Partnership } from '../../domain/things.ts';
import { tier as tiers } from '../../../schema/model/terms/partnership.ts';
import { compareIn } from '../../../schema/words/collate.ts';
import { memberListOf } from '../../graph/memberList.ts';
import { byId } from '../../graph/order.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { seatsOf, type Part } from '../../graph/seats.ts';
import type { OrganisationFilter, OrganisationSort, PartnershipFilter, PartnershipSort } from '../generated/resolvers.ts';
import { among, asAt, councilsWanted, dayGiven, isCertain, liesIn, serves, type Listed } from './conditions.ts';

export function listOrganisations(graph: PartnershipGraph, filter: OrganisationFilter, sort: OrganisationSort): Listed<Organisation> {
  const councils = councilsWanted(graph, filter.area);
  const asOf = dayGiven(filter.asOf);
  const matching = [...graph.organisations.values()].filter(
    body =>
      (filter.includeGeneral === true || !body.isGroup) &&
      among(body.type, filter.type) &&
      among(body.sector, filter.sector) &&
      among(body.devolution, filter.devolution) &&
      serves(graph, body.id, councils) &&
      liesIn(graph, body, filter.region) &&
      (filter.duty == null || graph.dutiesHeldBy(body.id).some(holding => holding.to === filter.duty)) &&
      (filter.partnership == null || seatsAt(graph, body, asOf).some(seat => seat.partnership === filter.partnership)) &&
      isCertain(graph, body, filter.certainty),
  );
  const listed = asAt(graph, matching, filter.asOf);
  return { ...listed, records: sorted(graph, listed.records, sort) };
}

export function listPartnerships(graph: PartnershipGraph, filter: PartnershipFilter, sort: PartnershipSort): Listed<Partnership> {
  const councils = councilsWanted(graph, filter.area);
  const asOf = dayGiven(filter.asOf);
  const membersOf = (body: Partnership): readonly Organisation[] =>
    seatsOf(graph, body.id).map(seat => graph.requireOrganisation(seat.organisation));
  const matching = [...graph.partnerships.values()].filter(
    body =>
      (filter.includeGeneral === true || !body.isGroup) &&
      among(body.kind, filter.kind) &&
      among(body.tier, filter.tier) &&
      among(body.statutory, filter.statutory) &&
      serves(graph, body.id, councils) &&
      liesIn(graph, body, filter.region) &&
      (filter.organisation == null || seatsAt(graph, body, asOf).some(seat => seat.organisation === filter.organisation)) &&
      (filter.theme == null || graph.remitsOf(body.id).some(remit => remit.to === filter.theme)) &&
      (filter.duty == null || graph.dutiesHeldBy(body.id).some(holding => holding.to === filter.duty)) &&
      (filter.memberList == null || among(memberListOf(graph, body.id), filter.memberList)) &&
      ((filter.sector == null && filter.devolution == null) ||
        membersOf(body).some(member => among(member.sector, filter.sector) && among(member.devolution, filter.devolution))) &&
      isCertain(graph, body, filter.certainty),
  );
  const dated = matching.map(body => ({ ...body, since: body.established, until: body.ended }));
  const listed = asAt(graph, dated, filter.asOf);
  const kept = new Set(listed.records.map(({ id }) => id));
  return {
    ...listed,
    records: sorted(
      graph,
      matching.filter(({ id }) => kept.has(id)),
      sort,
    ),
  };
}

/** Seats that are known to have stood at a day; without a day all. */
function seatsAt(graph: PartnershipGraph, body: Body, asOf: string | null): readonly Part[] {
  const seats = seatsOf(graph, body.id, { asOf });
  return asOf === null ? seats : seats.filter(({ holds }) => holds !== 'unknown');
}

function sorted<T extends Body>(graph: PartnershipGraph, bodies: readonly T[], sort: OrganisationSort | PartnershipSort): readonly T[] {
  switch (sort) {
    case 'ID':
      return [...bodies].sort(byId);
    case 'NAME_EN':
      return byName(bodies, 'en', body => body.nameEn);
    case 'NAME_CY':
      return byName(bodies, 'cy', body => body.nameCy ?? body.nameEn);
    case 'SEATS': {
      const seats = new Map(bodies.map(body => [body.id, seatsOf(graph, body.id).length]));
      return [...bodies].sort((a, b) => (seats.get(b.id) ?? 0) - (seats.get(a.id) ?? 0) || byId(a, b));
    }
    case 'TIER': {
      const place = (body: Body): number => (body.is === 'Partnership' ? tiers.values.indexOf(body.tier) : -1);
      const kind = (body: Body): string => (body.is === 'Partnership' ? body.kind : '');
      return [...bodies].sort((a, b) => place(a) - place(b) || compare(kind(a), kind(b)) || byId(a, b));
    }
  }
}

function byName<T extends Body>(bodies: readonly T[], language: 'en' | 'cy', nameIn: (body: T) => string): readonly T[] {
  const compareNames = compareIn(language);
  return [...bodies].sort((a, b) => compareNames(nameIn(a), nameIn(b)) || byId(a, b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
