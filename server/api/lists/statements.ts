/** Memberships, interfaces, flows, remits and duty holdings, filtered; in order of id. */
import { interfaceType } from '../../../schema/model/terms/interface.ts';
import type { DataFlow, DutyHolding, FundingFlow, Interface, Membership, Remit } from '../../domain/things.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { rolesOf, seatIn, strongestLaw } from '../../graph/seats.ts';
import { isGeneral } from '../../graph/told.ts';
import type {
  DataFlowFilter,
  DutyHoldingFilter,
  FundingFlowFilter,
  InterfaceFilter,
  MembershipFilter,
  RemitFilter,
} from '../generated/resolvers.ts';
import { among, asAt, councilsWanted, isCertain, same, serves, type Listed } from './conditions.ts';

export function listMemberships(graph: PartnershipGraph, filter: MembershipFilter): Listed<Membership> {
  const councils = councilsWanted(graph, filter.area);
  const matching = [...graph.memberships.values()].filter(membership => {
    const organisation = graph.requireOrganisation(membership.from);
    return (
      (filter.includeGeneral === true || !isGeneral(graph, membership)) &&
      same<string>(membership.from, filter.organisation) &&
      same<string>(membership.to, filter.partnership) &&
      (filter.role == null || rolesOf(graph, membership).some(role => among(role, filter.role))) &&
      (filter.law == null || among(strongestLaw(graph.evidenceOf(membership)), filter.law)) &&
      (filter.isSeat == null || (seatIn(graph, membership) !== null) === filter.isSeat) &&
      serves(graph, membership.to, councils) &&
      among(organisation.sector, filter.sector) &&
      among(organisation.devolution, filter.devolution) &&
      isCertain(graph, membership, filter.certainty)
    );
  });
  return asAt(graph, matching, filter.asOf);
}

export function listInterfaces(graph: PartnershipGraph, filter: InterfaceFilter): Listed<Interface> {
  const councils = councilsWanted(graph, filter.area);
  const matching = [...graph.interfaces.values()].filter(
    one =>
      (filter.includeGeneral !== false || !isGeneral(graph, one)) &&
      among(one.type, filter.type) &&
      among(interfaceType.labels[one.type].nature, filter.nature) &&
      (filter.partnership == null || one.from === filter.partnership || one.to === filter.partnership) &&
      (serves(graph, one.from, councils) || serves(graph, one.to, councils)) &&
      isCertain(graph, one, filter.certainty),
  );
  return asAt(graph, matching, filter.asOf);
}

export function listFundingFlows(graph: PartnershipGraph, filter: FundingFlowFilter): Listed<FundingFlow> {
  const { year } = filter;
  const matching = matchingFlows(graph, [...graph.fundingFlows.values()], filter).filter(
    flow =>
      among(flow.status, filter.status) &&
      among(flow.mode, filter.mode) &&
      (year == null || (flow.yearFrom !== null && flow.yearFrom <= year && (flow.yearTo ?? flow.yearFrom) >= year)),
  );
  return asAt(graph, matching, filter.asOf);
}

export function listDataFlows(graph: PartnershipGraph, filter: DataFlowFilter): Listed<DataFlow> {
  const matching = matchingFlows(graph, [...graph.dataFlows.values()], filter).filter(
    flow => among(flow.status, filter.status) && same<string>(flow.datasetId, filter.dataset),
  );
  return asAt(graph, matching, filter.asOf);
}

function matchingFlows<F extends FundingFlow | DataFlow>(
  graph: PartnershipGraph,
  flows: readonly F[],
  filter: Pick<FundingFlowFilter & DataFlowFilter, 'body' | 'from' | 'to' | 'area' | 'toArea' | 'certainty' | 'includeGeneral'>,
): readonly F[] {
  const councils = councilsWanted(graph, filter.area);
  const receiving = councilsWanted(graph, filter.toArea, 'toArea');
  return flows.filter(
    flow =>
      (filter.includeGeneral !== false || !isGeneral(graph, flow)) &&
      (filter.body == null || flow.from === filter.body || flow.to === filter.body) &&
      same<string>(flow.from, filter.from) &&
      same<string>(flow.to, filter.to) &&
      (serves(graph, flow.from, councils) || serves(graph, flow.to, councils)) &&
      serves(graph, flow.to, receiving) &&
      isCertain(graph, flow, filter.certainty),
  );
}

export function listRemits(graph: PartnershipGraph, filter: RemitFilter): Listed<Remit> {
  const councils = councilsWanted(graph, filter.area);
  const matching = [...graph.remits.values()].filter(
    remit =>
      (filter.includeGeneral !== false || !isGeneral(graph, remit)) &&
      same<string>(remit.from, filter.partnership) &&
      same<string>(remit.to, filter.theme) &&
      among(remit.role, filter.role) &&
      serves(graph, remit.from, councils) &&
      isCertain(graph, remit, filter.certainty),
  );
  return asAt(graph, matching, filter.asOf);
}

export function listDutyHoldings(graph: PartnershipGraph, filter: DutyHoldingFilter): Listed<DutyHolding> {
  const councils = councilsWanted(graph, filter.area);
  const matching = [...graph.dutyHoldings.values()].filter(
    holding =>
      (filter.includeGeneral !== false || !isGeneral(graph, holding)) &&
      same<string>(holding.to, filter.duty) &&
      same<string>(holding.from, filter.holder) &&
      among(holding.holdsAs, filter.holdsAs) &&
      (filter.productKind == null || among(graph.duties.get(holding.to)?.productKind ?? null, filter.productKind)) &&
      serves(graph, holding.from, councils) &&
      isCertain(graph, holding, filter.certainty),
  );
  return asAt(graph, matching, filter.asOf);
}
