/** The four networks by name: who takes part, what joins two bodies, and the statements behind every tie. */
import type { Body, Statement } from '../../domain/things.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import type { Measure, SeatsBehind } from '../measure.ts';
import type { Topology } from './topology.ts';

/**
 * SEATS: organisations and boards, a tie for each seat. ORGANISATIONS: two that sit on one board. BOARDS: two that share a member.
 * INTERFACES: boards that a link of their own joins. However much joins two bodies, it is one tie.
 */
export type NetworkName = 'SEATS' | 'ORGANISATIONS' | 'BOARDS' | 'INTERFACES';

export const networkNames: readonly NetworkName[] = ['SEATS', 'ORGANISATIONS', 'BOARDS', 'INTERFACES'];

export interface NetworkOptions {
  readonly network: NetworkName;
  /** Without them national boards take no part, nor does what they alone join. */
  readonly includeNational: boolean;
  /** Without them statements count for nothing that are assumed by all their evidence. */
  readonly includeAssumed: boolean;
}

export interface Network {
  readonly options: NetworkOptions;
  readonly graph: PartnershipGraph;
  /** In order of id; also those whom nothing joins. */
  readonly nodes: readonly Body[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly topology: Topology;
  /** What joins a body to others, by id. */
  statementsOf(node: number): readonly Statement[];
  /** What joins the two, by id. */
  statementsBetween(a: number, b: number): readonly Statement[];
  /** Every statement behind a tie, by id. */
  rows(): readonly Statement[];
  /** Seats or links of which it is not known whether they hold: they join nobody. */
  readonly unknown: number;
  readonly seats: SeatsBehind | null;
}

/** The number of each, in their order; a step for each. */
export function* numbering(nodes: readonly Body[]): Generator<void, ReadonlyMap<string, number>> {
  const numberOf = new Map<string, number>();
  for (const { id } of nodes) {
    numberOf.set(id, numberOf.size);
    yield;
  }
  return numberOf;
}

export function onceOnly<Answer>(work: () => Answer): () => Answer {
  let known: { readonly answer: Answer } | null = null;
  return () => (known ??= { answer: work() }).answer;
}

/** What every measure of a network says alike. Its rows are in order only once they are asked for: of a large one there are many. */
export function seatsOrLinks({ graph, unknown, seats }: Network): Pick<Measure, 'revision' | 'unknown' | 'seats'> {
  return { revision: graph.revision, unknown, seats };
}
