/** Statements as they are told of one body: its own rows and, where asked, what is said of its groups in general. */
import type { BodyId, PartnershipId } from '../domain/id.ts';
import type { DataFlow, DutyHolding, Flow, FundingFlow, Interface, Remit, Statement } from '../domain/things.ts';
import { generalDutiesOf, generalFlowsOf, generalInterfacesOf, generalRemitsOf } from './general.ts';
import type { PartnershipGraph } from './partnershipGraph.ts';

export interface Told<S extends Interface | FundingFlow | DataFlow | DutyHolding | Remit> {
  readonly is: S['is'];
  /** Id of the statement; of one spread from a group, with `@` and the body behind it. */
  readonly id: string;
  readonly statement: S;
  readonly from: BodyId | null;
  readonly to: S['to'] | BodyId;
  readonly holds: S['holds'];
  readonly isGeneral: boolean;
}

/** An interface read from one of its two boards. */
export interface ToldInterface extends Told<Interface> {
  readonly readFrom: PartnershipId;
  readonly other: PartnershipId;
}

export type ToldFlow = Told<FundingFlow> | Told<DataFlow>;

/** A statement by itself, as recorded. */
export function asRecorded<S extends Interface | FundingFlow | DataFlow | DutyHolding | Remit>(
  graph: PartnershipGraph,
  statement: S,
): Told<S> {
  return {
    is: statement.is,
    id: statement.id,
    statement,
    from: statement.from,
    to: statement.to,
    holds: statement.holds,
    isGeneral: isGeneral(graph, statement),
  };
}

export function flowAsRecorded(graph: PartnershipGraph, flow: Flow): ToldFlow {
  return flow.is === 'FundingFlow' ? asRecorded(graph, flow) : asRecorded(graph, flow);
}

/** A statement as the language tells it: those that can spread from groups are told with their ends, the others are themselves. */
export function statementAsRecorded(graph: PartnershipGraph, statement: Statement): Statement | Told<TellableStatement> {
  return isTellable(statement) ? asRecorded(graph, statement) : statement;
}

type TellableStatement = Extract<Statement, { readonly is: 'Remit' | 'DutyHolding' | 'FundingFlow' | 'DataFlow' }>;

function isTellable(statement: Statement): statement is TellableStatement {
  return ['Remit', 'DutyHolding', 'FundingFlow', 'DataFlow'].includes(statement.is);
}

/** True when an end is a group node. */
export function isGeneral(graph: PartnershipGraph, { from, to }: Pick<Statement, 'from' | 'to'>): boolean {
  return [from, to].some(end => end !== null && graph.findBody(end)?.isGroup === true);
}

export function interfacesToldOf(graph: PartnershipGraph, partnership: PartnershipId, includeGeneral: boolean): readonly ToldInterface[] {
  const own = graph.interfacesOf(partnership).map(statement => side(asRecorded(graph, statement), partnership));
  if (!includeGeneral) return own;
  const spread = generalInterfacesOf(graph, partnership).map(({ statement, from, to, holds }) =>
    side({ ...asRecorded(graph, statement), id: `${statement.id}@${from}@${to}`, from, to, holds, isGeneral: true }, partnership),
  );
  return [...own, ...spread];
}

export function flowsToldOf(graph: PartnershipGraph, body: BodyId, includeGeneral: boolean): readonly ToldFlow[] {
  const own = graph.flowsOf(body).map(flow => flowAsRecorded(graph, flow));
  if (!includeGeneral) return own;
  const spread = generalFlowsOf(graph, body).map(({ statement, from, to, holds }) => ({
    ...flowAsRecorded(graph, statement),
    id: `${statement.id}@${from}@${to}`,
    from,
    to,
    holds,
    isGeneral: true,
  }));
  return [...own, ...(spread as ToldFlow[])];
}

export function dutiesToldOf(graph: PartnershipGraph, body: BodyId, includeGeneral: boolean): readonly Told<DutyHolding>[] {
  const own = graph.dutiesHeldBy(body).map(holding => asRecorded(graph, holding));
  if (!includeGeneral) return own;
  const spread = generalDutiesOf(graph, body).map(({ statement, holds }) => spreadTo(asRecorded(graph, statement), body, holds));
  return [...own, ...spread];
}

export function remitsToldOf(graph: PartnershipGraph, partnership: PartnershipId, includeGeneral: boolean): readonly Told<Remit>[] {
  const own = graph.remitsOf(partnership).map(remit => asRecorded(graph, remit));
  if (!includeGeneral) return own;
  const spread = generalRemitsOf(graph, partnership).map(({ statement, holds }) =>
    spreadTo(asRecorded(graph, statement), partnership, holds),
  );
  return [...own, ...spread];
}

function spreadTo<S extends DutyHolding | Remit>(told: Told<S>, body: BodyId, holds: S['holds']): Told<S> {
  return { ...told, id: `${told.statement.id}@${body}`, from: body, holds, isGeneral: true };
}

function side(told: Told<Interface>, readFrom: PartnershipId): ToldInterface {
  const other = told.from === readFrom ? told.to : told.from;
  // Each by its name: to copy whatever is there takes ten times as long, and the whole map tells hundreds.
  const { is, id, statement, from, to, holds, isGeneral } = told;
  return { is, id, statement, from, to, holds, isGeneral, readFrom, other: other as PartnershipId };
}
