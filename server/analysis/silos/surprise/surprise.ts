/** Is it by more than chance that two boards share as many members? Asked only of boards whose seats are stated: a seat made by rule is no choice. */
import type { BodyId, OrganisationId } from '../../../domain/id.ts';
import type { Membership, Partnership } from '../../../domain/things.ts';
import { supporting } from '../../../graph/certainty.ts';
import type { PartnershipGraph } from '../../../graph/partnershipGraph.ts';
import { seatIn } from '../../../graph/seats.ts';
import { rowsFrom, type Measure, type SeatsBehind } from '../../measure.ts';
import { bytesOf } from '../../overlap/sharedRows.ts';
import { tellerIn } from '../../teller.ts';
import type { Network } from '../network.ts';
import type { Networks } from '../questions.ts';
import { called, decimal } from '../told.ts';
import type { RowPair, Sdsm } from './sdsm.ts';
import { cell, type Table } from './table.ts';

export interface Surprise extends Measure {
  readonly a: Partnership;
  readonly b: Partnership;
  readonly shared: number;
  /** Null with the value: fewer than half of the seats of one of them are stated. */
  readonly expected: number | null;
  readonly corrected: number | null;
  /** Pairs that were looked at together, for which `corrected` is corrected. */
  readonly pairsTested: number;
  readonly statedA: Stated;
  readonly statedB: Stated;
}

export interface Stated {
  readonly stated: number;
  readonly of: number;
}

/** Everything that is chosen, and between whom it is asked. */
interface Choices {
  /** Boards at least half of whose seats are stated, in order of id: the rows of the table. */
  readonly boards: readonly Partnership[];
  readonly table: Table;
  /** Pairs of rows that share an area, or of which that is not known. */
  readonly pairs: readonly RowPair[];
}

/** Of the network SEATS. */
function choicesIn(networks: Networks, network: Network): Promise<Choices> {
  return networks.once(network, 'choices', () => choosing(network));
}

/** A step for each board. */
export function* choosing(network: Network): Generator<void, Choices> {
  const { graph, nodes } = network;
  const boards: Partnership[] = [];
  const organisations = new Set<OrganisationId>();
  for (const body of nodes) {
    yield;
    if (body.is !== 'Partnership' || !isStated(statedOf(network, body))) continue;
    boards.push(body);
    for (const organisation of membersOf(network, body).keys()) organisations.add(organisation);
  }
  const columns = [...organisations].sort();
  const cells = bytesOf(0, boards.length * columns.length);
  const pairs: RowPair[] = [];
  for (const [row, board] of boards.entries()) {
    const members = membersOf(network, board);
    columns.forEach((organisation, column) => {
      cells[row * columns.length + column] = cellOf(graph, board.id, organisation, members.get(organisation));
    });
    boards.slice(row + 1).forEach((other, more) => void (mayMeet(graph, board.id, other.id) && pairs.push([row, row + 1 + more])));
    yield;
  }
  return { boards, pairs, table: { rows: boards.length, columns: columns.length, cells } };
}

function cellOf(graph: PartnershipGraph, board: BodyId, organisation: BodyId, memberships: readonly Membership[] | undefined): number {
  if (memberships === undefined) return mayMeet(graph, board, organisation) ? cell.empty : cell.barred;
  return memberships.some(row => seatIn(graph, row)?.law === 'requires') ? cell.required : cell.taken;
}

/** Not where both footprints are known and share no area. */
function mayMeet(graph: PartnershipGraph, a: BodyId, b: BodyId): boolean {
  const [own, other] = [graph.footprintOf(a), graph.footprintOf(b)];
  return own === null || other === null || own.some(council => other.includes(council));
}

function membersOf(network: Network, board: Partnership): ReadonlyMap<OrganisationId, readonly Membership[]> {
  const members = new Map<OrganisationId, Membership[]>();
  for (const row of network.statementsOf(network.numberOf.get(board.id) ?? -1)) {
    if (row.is === 'Membership') members.set(row.from, [...(members.get(row.from) ?? []), row]);
  }
  return members;
}

/** How many of the seats of a board a document states. */
function statedOf(network: Network, board: Partnership): Stated {
  const seats = [...membersOf(network, board).values()];
  const isSaid = (rows: readonly Membership[]): boolean =>
    rows.some(row => supporting(seatIn(network.graph, row)?.evidence ?? []).some(({ certainty }) => certainty === 'stated'));
  return { stated: seats.filter(isSaid).length, of: seats.length };
}

function isStated({ stated, of }: Stated): boolean {
  return of > 0 && stated * 2 >= of;
}

const everyPair = 'every pair';

/** Of two boards of the network SEATS. */
export async function surpriseOf(networks: Networks, network: Network, a: Partnership, b: Partnership): Promise<Surprise> {
  const { boards, table, pairs } = await choicesIn(networks, network);
  const [one, other] = a.id < b.id ? [boards.indexOf(a), boards.indexOf(b)] : [boards.indexOf(b), boards.indexOf(a)];
  const found = await networks.ask(network, { kind: 'sdsm', named: everyPair, table, pairs });
  const at = pairs.findIndex(([first, second]) => first === one && second === other);
  return told(network, { a, b }, found, at);
}

/** A pair in the list: what is said of it is worked out where it is asked for. */
export interface ListedSurprise {
  readonly id: string;
  told(): Surprise;
}

/** All pairs of which it can be asked: the most surprising first, then by ids. */
export async function surprisesIn(networks: Networks, network: Network): Promise<readonly ListedSurprise[]> {
  const { boards, table, pairs } = await choicesIn(networks, network);
  const found = await networks.ask(network, { kind: 'sdsm', named: everyPair, table, pairs });
  const order = pairs.map((_, at) => at).sort((x, y) => (found.p[x] as number) - (found.p[y] as number) || x - y);
  return order.map((at): ListedSurprise => {
    const [a, b] = (pairs[at] as RowPair).map(row => boards[row] as Partnership) as [Partnership, Partnership];
    return { id: `${a.id} ${b.id}`, told: () => told(network, { a, b }, found, at) };
  });
}

/** The same of tables with the very same margins, drawn by chance; null where it cannot be asked. */
export async function drawnChance(
  networks: Networks,
  network: Network,
  { a, b }: Pick<Surprise, 'a' | 'b'>,
  samples: number,
): Promise<number | null> {
  const { boards, table } = await choicesIn(networks, network);
  const pair = [boards.indexOf(a), boards.indexOf(b)].sort((x, y) => x - y) as unknown as RowPair;
  if (pair.includes(-1)) return null;
  const found = await networks.ask(network, { kind: 'fdsm', named: pair.join(' '), table, pairs: [pair], samples });
  return found[0] ?? null;
}

function told(network: Network, { a, b }: Pick<Surprise, 'a' | 'b'>, { p, expected, corrected }: Sdsm, at: number): Surprise {
  const [members, others] = [membersOf(network, a), membersOf(network, b)];
  const rowsShared = [...members].flatMap(([organisation, rows]) => {
    const theirs = others.get(organisation);
    return theirs === undefined ? [] : [[...rows, ...theirs]];
  });
  const [statedA, statedB] = [statedOf(network, a), statedOf(network, b)];
  const isKnown = at >= 0;
  const few = [...(isStated(statedA) ? [] : [a]), ...(isStated(statedB) ? [] : [b])];
  const value = isKnown ? (p[at] as number) : null;
  return {
    a,
    b,
    value,
    shared: rowsShared.length,
    expected: isKnown ? (expected[at] as number) : null,
    corrected: isKnown ? (corrected[at] as number) : null,
    pairsTested: p.length,
    statedA,
    statedB,
    method:
      'SDSM, exact (Poisson-binomial), over the boards at least half of whose seats are stated; seats that law requires are fixed, seats without a common area barred',
    parameters: { a: a.id, b: b.id, includeNational: network.options.includeNational, includeAssumed: network.options.includeAssumed },
    revision: network.graph.revision,
    unknown: few.length,
    rows: rowsFrom(rowsShared.flat()),
    seats: seatsOfBoth(network, [...members.values(), ...others.values()]),
    sentence: language => {
      const { say, list } = tellerIn(network.graph, language);
      const names = (boards: readonly Partnership[]): string => list(boards.map(board => called(network, board, language)));
      if (few.length > 0) return say('silos', 'surpriseUnknown', { pair: names([a, b]), few: names(few) });
      if (value === null) return say('silos', 'surpriseNoArea', { pair: names([a, b]) });
      return say('silos', (corrected[at] as number) < 0.05 ? 'surprising' : 'noSurprise', {
        pair: names([a, b]),
        n: rowsShared.length,
        expected: decimal(expected[at] as number, 1),
        p: decimal(value, 3),
        corrected: decimal(corrected[at] as number, 3),
        tested: p.length,
      });
    },
  };
}

function seatsOfBoth({ graph }: Network, seats: readonly (readonly Membership[])[]): SeatsBehind {
  const isAssumed = (rows: readonly Membership[]): boolean => rows.every(row => seatIn(graph, row)?.isAssumed === true);
  return { assumed: seats.filter(isAssumed).length, of: seats.length };
}
