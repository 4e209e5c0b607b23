/** The four networks by name: who takes part, what joins two bodies, and the statements behind every tie. */
import { interfaceType } from '../../../schema/model/terms/interface.ts';
import type { Body, Interface, Membership, Organisation, Partnership, Statement } from '../../domain/things.ts';
import { isAssumed } from '../../graph/certainty.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { seatsOf } from '../../graph/seats.ts';
import { namedOrganisations, namedPartnerships } from '../coverage/bodies.ts';
import { rowsFrom, type Measure, type SeatsBehind } from '../measure.ts';
import { readsUp } from '../upwardLine.ts';
import { inOrder, topologyOf, type Topology } from './topology.ts';

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

/** Group nodes never take part. A step for each board. */
export function* buildingNetwork(graph: PartnershipGraph, options: NetworkOptions): Generator<void, Network> {
  const boards = namedPartnerships(graph).filter(({ tier }) => options.includeNational || tier !== 'national');
  if (options.network === 'INTERFACES') return yield* interfacesNetwork(graph, boards, options);
  const organisations = namedOrganisations(graph);
  const seats = yield* seatsRead(graph, boards, options);
  const nodes = nodesOf(options.network, organisations, boards);
  yield;
  const numberOf = new Map<string, number>(nodes.map(({ id }, number) => [id, number]));
  yield;
  const isTwoMode = options.network === 'SEATS';
  const topology = topologyOf(yield* neighboursBy(nodes, numberOf, seats, isTwoMode), {
    isSecond: isTwoMode ? nodes.map(({ is }) => Number(is === 'Partnership')) : null,
  });
  const statementsOf = (node: number): readonly Membership[] => {
    const body = nodes[node];
    if (body === undefined) return [];
    return rowsFrom([...(seats.byBody.get(body.id)?.values() ?? [])].flat()) as readonly Membership[];
  };
  return {
    options,
    graph,
    nodes,
    numberOf,
    topology,
    statementsOf,
    statementsBetween: (a, b) => {
      const [one, other] = [nodes[a], nodes[b]];
      if (one === undefined || other === undefined) return [];
      const [own, others] = [seats.byBody.get(one.id), seats.byBody.get(other.id)];
      if (own === undefined || others === undefined) return [];
      if (isTwoMode) return own.get(other.id) ?? [];
      return rowsFrom([...own].flatMap(([shared, rows]) => (others.has(shared) ? [...rows, ...(others.get(shared) ?? [])] : [])));
    },
    rows: once(() => [...graph.memberships.values()].filter(({ id }) => seats.counted.has(id))),
    unknown: seats.unknown,
    seats: seats.behind,
  };
}

function nodesOf(network: NetworkName, organisations: readonly Organisation[], boards: readonly Partnership[]): readonly Body[] {
  if (network === 'ORGANISATIONS') return organisations;
  if (network === 'BOARDS') return boards;
  return merged(organisations, boards);
}

/** Both in order of id, and so what comes of them: to sort them anew would keep others waiting. */
function merged(some: readonly Body[], others: readonly Body[]): readonly Body[] {
  const all: Body[] = [];
  let at = 0;
  for (const body of some) {
    for (let other = others[at]; other !== undefined && other.id < body.id; other = others[at]) {
      all.push(other);
      at += 1;
    }
    all.push(body);
  }
  return [...all, ...others.slice(at)];
}

/** For each body those with whom it shares a seat, and the memberships that say so. */
interface Seats {
  readonly byBody: ReadonlyMap<string, ReadonlyMap<string, readonly Membership[]>>;
  readonly counted: ReadonlySet<string>;
  readonly unknown: number;
  readonly behind: SeatsBehind;
}

function* seatsRead(graph: PartnershipGraph, boards: readonly Partnership[], { includeAssumed }: NetworkOptions): Generator<void, Seats> {
  const byBody = new Map<string, Map<string, Membership[]>>();
  const counted = new Set<string>();
  const note = (body: string, other: string, membership: Membership): void => {
    const own = byBody.get(body) ?? new Map<string, Membership[]>();
    byBody.set(body, own.set(other, [...(own.get(other) ?? []), membership]));
  };
  let [unknown, assumed, all] = [0, 0, 0];
  for (const board of boards) {
    for (const seat of seatsOf(graph, board.id)) {
      if (graph.requireOrganisation(seat.organisation).isGroup || (seat.isAssumed && !includeAssumed)) continue;
      if (seat.holds !== 'yes') {
        unknown += 1;
        continue;
      }
      all += 1;
      assumed += Number(seat.isAssumed);
      counted.add(seat.membership.id);
      note(board.id, seat.organisation, seat.membership);
      note(seat.organisation, board.id, seat.membership);
    }
    yield;
  }
  return { byBody, counted, unknown, behind: { assumed, of: all } };
}

/** A step for each body. */
function* neighboursBy(
  nodes: readonly Body[],
  numberOf: ReadonlyMap<string, number>,
  { byBody }: Seats,
  isTwoMode: boolean,
): Generator<void, readonly Int32Array[]> {
  const neighbours: Int32Array[] = [];
  for (const { id } of nodes) {
    const met = [...(byBody.get(id)?.keys() ?? [])];
    const joined = isTwoMode ? met : met.flatMap(shared => [...(byBody.get(shared)?.keys() ?? [])].filter(other => other !== id));
    neighbours.push(inOrder([...new Set(joined)].flatMap(other => numberOf.get(other) ?? [])));
    yield;
  }
  return neighbours;
}

function* interfacesNetwork(graph: PartnershipGraph, boards: readonly Partnership[], options: NetworkOptions): Generator<void, Network> {
  const numberOf = new Map<string, number>(boards.map(({ id }, number) => [id, number]));
  const linksOf: (readonly Interface[])[] = [];
  const unknown = new Set<string>();
  for (const { id } of boards) {
    const links = graph
      .interfacesOf(id)
      .filter(({ from, to, type }) => from !== to && numberOf.has(from) && numberOf.has(to) && interfaceType.labels[type].nature === 'link')
      .filter(link => options.includeAssumed || !isAssumed(graph.evidenceOf(link)));
    for (const link of links) if (link.holds === 'unknown') unknown.add(link.id);
    linksOf.push(links.filter(({ holds }) => holds === 'yes'));
    yield;
  }
  const otherEnd = ({ from, to }: Interface, node: number): string => (from === boards[node]?.id ? to : from);
  function* numbersAt(isWanted: (link: Interface, node: number) => boolean): Generator<void, readonly Int32Array[]> {
    const numbers: Int32Array[] = [];
    for (const [node, links] of linksOf.entries()) {
      numbers.push(inOrder(links.flatMap(link => (isWanted(link, node) ? (numberOf.get(otherEnd(link, node)) ?? []) : []))));
      yield;
    }
    return numbers;
  }
  /** A link between a lower and an upper board runs from the lower; a sideways one runs both ways. */
  const runsUpFrom = (link: Interface, node: number): boolean =>
    interfaceType.labels[link.type].direction === 'sideways' || readsUp(link, link.from === boards[node]?.id);
  return {
    options,
    graph,
    nodes: boards,
    numberOf,
    topology: topologyOf(yield* numbersAt(() => true), { outOf: yield* numbersAt(runsUpFrom) }),
    statementsOf: node => linksOf[node] ?? [],
    statementsBetween: (a, b) => (linksOf[a] ?? []).filter(link => otherEnd(link, a) === boards[b]?.id),
    rows: once(() => rowsFrom(linksOf.flat())),
    unknown: unknown.size,
    seats: null,
  };
}

function once<Answer>(work: () => Answer): () => Answer {
  let known: { readonly answer: Answer } | null = null;
  return () => (known ??= { answer: work() }).answer;
}

/** What every measure of a network says alike. Its rows are in order only once they are asked for: of a large one there are many. */
export function seatsOrLinks({ graph, unknown, seats }: Network): Pick<Measure, 'revision' | 'unknown' | 'seats'> {
  return { revision: graph.revision, unknown, seats };
}
