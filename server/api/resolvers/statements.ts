import { interfaceType } from '../../../schema/model/terms/interface.ts';
import { shownInverse, shownLabel } from '../../../schema/model/terms.ts';
import type { DutyHolding as HoldingStatement, Interface as InterfaceStatement, Remit as RemitStatement } from '../../domain/things.ts';
import { certaintyOf, isAssumed } from '../../graph/certainty.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { rolesOf, seatIn, strongestLaw, type Part } from '../../graph/seats.ts';
import { flowAsRecorded, isGeneral, type Told, type ToldFlow, type ToldInterface } from '../../graph/told.ts';
import type { Context } from '../context.ts';
import type {
  AssociationResolvers,
  DataFlowResolvers,
  DutyHoldingResolvers,
  FundingFlowResolvers,
  InterfaceResolvers,
  InterfaceSideResolvers,
  Language,
  MembershipResolvers,
  RemitResolvers,
  SeatResolvers,
} from '../generated/resolvers.ts';
import { englishOnly, localised, type Localised } from '../names.ts';

export const Membership: MembershipResolvers = {
  organisation: (membership, _, { graph }) => graph.requireOrganisation(membership.from),
  partnership: (membership, _, { graph }) => graph.requirePartnership(membership.to),
  roles: (membership, _, { graph }) => rolesOf(graph, membership),
  law: (membership, _, { graph }) => strongestLaw(graph.evidenceOf(membership)),
  isSeat: (membership, _, { graph }) => seatIn(graph, membership) !== null,
  seat: (membership, _, { graph }) => seatIn(graph, membership),
  isAssumed: (membership, _, { graph }) => isAssumed(graph.evidenceOf(membership)),
  certainty: (membership, _, { graph }) => certaintyOf(graph.evidenceOf(membership)),
  isGeneral: (membership, _, { graph }) => isGeneral(graph, membership),
  note: () => null,
  evidence: (membership, _, { graph }) => graph.evidenceOf(membership),
};

const part = {
  organisation: (seat: Part, _: unknown, { graph }: Context) => graph.requireOrganisation(seat.organisation),
  partnership: (seat: Part, _: unknown, { graph }: Context) => graph.requirePartnership(seat.partnership),
  since: (seat: Part) => seat.membership.since,
  until: (seat: Part) => seat.membership.until,
  note: () => null,
};

export const Seat: SeatResolvers = part;
export const Association: AssociationResolvers = part;

export const Interface: InterfaceResolvers = {
  nature: ({ type }) => interfaceType.labels[type].nature,
  direction: ({ type }) => interfaceType.labels[type].direction,
  from: ({ from }, _, { graph }) => graph.requirePartnership(from),
  to: ({ to }, _, { graph }) => graph.requirePartnership(to),
  label: ({ type }, { language }) => typeLabel(type, language, false),
  disagreements: (statement, _, { graph }) => graph.disagreementsOf(statement),
  certainty: (statement, _, { graph }) => certaintyOf(graph.evidenceOf(statement)),
  isGeneral: (statement, _, { graph }) => isGeneral(graph, statement),
  evidence: (statement, _, { graph }) => graph.evidenceOf(statement),
};

export const InterfaceSide: InterfaceSideResolvers = {
  type: ({ statement }) => statement.type,
  nature: ({ statement }) => interfaceType.labels[statement.type].nature,
  direction: side => directionRead(side),
  other: ({ other }, _, { graph }) => graph.requirePartnership(other),
  label: (side, { language }) => typeLabel(side.statement.type, language, side.readFrom !== side.from),
  disagreements: ({ statement }, _, { graph }) => graph.disagreementsOf(statement),
  ...detailsOf<ToldInterface>(),
};

export const DutyHolding: DutyHoldingResolvers = {
  holder: ({ from }, _, { graph }) => bodyAt(graph, from),
  duty: ({ statement }, _, { graph }) => required(graph.duties.get(statement.to)),
  holdsAs: ({ statement }) => statement.holdsAs,
  role: ({ statement }) => statement.role,
  ...detailsOf<Told<HoldingStatement>>(),
};

export const Remit: RemitResolvers = {
  partnership: ({ from, statement }, _, { graph }) => graph.requirePartnership((from ?? statement.from) as RemitStatement['from']),
  theme: ({ statement }, _, { graph }) => required(graph.themes.get(statement.to)),
  role: ({ statement }) => statement.role,
  ...detailsOf<Told<RemitStatement>>(),
};

const flow = {
  from: ({ from }: ToldFlow, _: unknown, { graph }: Context) => (from === null ? null : bodyAt(graph, from)),
  to: ({ to }: ToldFlow, _: unknown, { graph }: Context) => bodyAt(graph, to),
  status: ({ statement }: ToldFlow) => statement.status,
  ...detailsOf<ToldFlow>(),
};

export const FundingFlow: FundingFlowResolvers = {
  ...flow,
  kind: () => 'FUNDING',
  label: ({ statement }, argument) => englishOnly(statement.programme ?? '', argument),
  programme: ({ statement }) => statement.programme,
  years: ({ statement }) => statement.years,
  yearFrom: ({ statement }) => statement.yearFrom,
  yearTo: ({ statement }) => statement.yearTo,
  amountGbp: ({ statement }) => statement.amountGbp,
  amountNote: ({ statement }) => statement.amountNote,
  mode: ({ statement }) => statement.mode,
  isMoney: ({ statement }) => statement.isMoney,
  partOf: ({ statement }, _, { graph }) => {
    const total = [...graph.fundingFlows.values()].find(({ id }) => id === statement.partOf);
    const told = total === undefined ? null : flowAsRecorded(graph, total);
    return told?.is === 'FundingFlow' ? told : null;
  },
};

export const DataFlow: DataFlowResolvers = {
  ...flow,
  kind: () => 'DATA',
  label: ({ statement }, { language }) => localised(language, statement.dataset, statement.datasetCy, 'to_check'),
  datasetId: ({ statement }) => statement.datasetId,
  dataset: ({ statement }) => statement.dataset,
  datasetCy: ({ statement }) => statement.datasetCy,
  granularity: ({ statement }) => statement.granularity,
  geography: ({ statement }) => statement.geography,
  frequency: ({ statement }) => statement.frequency,
  method: ({ statement }) => statement.method,
  legalGateway: ({ statement }) => statement.legalGateway,
};

/** What every told statement answers alike. */
function detailsOf<T extends Told<InterfaceStatement> | Told<HoldingStatement> | Told<RemitStatement> | ToldFlow>() {
  return {
    certainty: ({ statement }: T, _: unknown, { graph }: Context) => certaintyOf(graph.evidenceOf(statement)),
    since: ({ statement }: T) => statement.since,
    until: ({ statement }: T) => statement.until,
    note: ({ statement }: T) => statement.note,
    evidence: ({ statement }: T, _: unknown, { graph }: Context) => graph.evidenceOf(statement),
  };
}

function directionRead(side: ToldInterface): 'up' | 'down' | 'sideways' {
  const { direction } = interfaceType.labels[side.statement.type];
  if (direction === 'sideways' || side.readFrom === side.from) return direction;
  return direction === 'up' ? 'down' : 'up';
}

function typeLabel(type: InterfaceStatement['type'], language: Language, inverse: boolean): Localised {
  const label = interfaceType.labels[type];
  const { en, cy } = inverse ? shownInverse(label) : shownLabel(label);
  return localised(language, en, cy, 'to_check');
}

function bodyAt(graph: PartnershipGraph, id: string | null) {
  return required(id === null ? undefined : graph.findBody(id));
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('A statement speaks of a record that the graph does not hold.');
  return value;
}
