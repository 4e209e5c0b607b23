/** The networks that seats make: organisations and boards, organisations that meet, boards that share a member. */
import type { Body, Membership, Partnership } from '../../domain/things.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { rowsFrom } from '../measure.ts';
import { itemsOf, turned, type Rows } from '../overlap/rows.ts';
import { bytes, integers } from '../overlap/sharedRows.ts';
import { numbering, onceOnly, type Network, type NetworkOptions } from './network.ts';
import { meeting } from './meeting.ts';
import { seatTable, type SeatTable } from './seatTable.ts';
import type { Topology } from './topology.ts';

/** A step for each board and each body. */
export function* seatsNetwork(graph: PartnershipGraph, options: NetworkOptions): Generator<void, Network> {
  const table = yield* seatTable.steps(graph);
  const taken = table.boards.flatMap(({ tier }, board) => (options.includeNational || tier !== 'national' ? [board] : []));
  const boards = taken.map(board => table.boards[board] as Partnership);
  const seats = yield* countingSeats(table, taken, options);
  const cast = castOf(options, table.organisations, boards);
  yield;
  const topology = yield* topologyBy(options, seats, cast);
  const numberOf = yield* numbering(cast.nodes);
  const seatsAt = (node: number): readonly number[] => {
    const number = cast.numberAt[node];
    if (number === undefined) return [];
    const all =
      cast.isBoard[node] === 1 ? itemsOf(table.seatsOfBoard, taken[number] as number) : itemsOf(table.seatsOfOrganisation, number);
    return [...all].filter(seat => seats.isCounted[seat] === 1);
  };
  const farEndOf = options.network === 'BOARDS' ? table.organisationOf : table.boardOf;
  const membershipsOf = (places: readonly number[]): readonly Membership[] =>
    rowsFrom(places.map(seat => table.memberships[seat] as Membership)) as readonly Membership[];
  return {
    options,
    graph,
    nodes: cast.nodes,
    numberOf,
    topology,
    statementsOf: node => membershipsOf(seatsAt(node)),
    statementsBetween: (a, b) => {
      const [own, others] = [seatsAt(a), seatsAt(b)];
      if (options.network === 'SEATS') return membershipsOf(own.filter(seat => others.includes(seat)));
      const [met, theirs] = [own, others].map(some => new Set(some.map(seat => farEndOf[seat]))) as [Set<number>, Set<number>];
      return membershipsOf([...own, ...others].filter(seat => met.has(farEndOf[seat] as number) && theirs.has(farEndOf[seat] as number)));
    },
    rows: onceOnly(() => {
      const counted = new Set(table.memberships.filter((_, seat) => seats.isCounted[seat] === 1));
      return [...graph.memberships.values()].filter(membership => counted.has(membership));
    }),
    unknown: seats.unknown,
    seats: { assumed: seats.assumed, of: seats.counted },
  };
}

interface CountedSeats {
  readonly isCounted: Uint8Array;
  readonly counted: number;
  /** Of each board that takes part, in order, each once: a store may hold a second membership of a pair, drawn by hand. */
  readonly membersOf: Rows;
  /** Of each organisation, in order. */
  readonly boardsOf: Rows;
  readonly unknown: number;
  readonly assumed: number;
}

function* countingSeats(table: SeatTable, taken: readonly number[], { includeAssumed }: NetworkOptions): Generator<void, CountedSeats> {
  const { isHeld, isAssumed, organisationOf } = table;
  const isCounted = new Uint8Array(organisationOf.length);
  const starts = new Int32Array(taken.length + 1);
  const items = new Int32Array(organisationOf.length);
  let [count, counted, unknown, assumed] = [0, 0, 0, 0];
  for (const [place, board] of taken.entries()) {
    for (const seat of itemsOf(table.seatsOfBoard, board)) {
      if (isAssumed[seat] === 1 && !includeAssumed) continue;
      if (isHeld[seat] === 0) {
        unknown += 1;
        continue;
      }
      isCounted[seat] = 1;
      counted += 1;
      assumed += isAssumed[seat] as number;
      items[count++] = organisationOf[seat] as number;
    }
    count = eachOnce(items, starts[place] as number, count);
    starts[place + 1] = count;
    yield;
  }
  const membersOf = { starts, items: items.slice(0, count) };
  return { isCounted, counted, membersOf, boardsOf: turned(membersOf, table.organisations.length), unknown, assumed };
}

/** Puts a stretch of numbers in order and closes it up where one stands twice. Answers where it ends. */
function eachOnce(items: Int32Array, start: number, end: number): number {
  items.subarray(start, end).sort();
  let next = start;
  for (let at = start; at < end; at += 1) if (at === start || items[at] !== items[next - 1]) items[next++] = items[at] as number;
  return next;
}

/** Who takes part, in order of id, each with its number among the boards or among the organisations. */
interface Cast {
  readonly nodes: readonly Body[];
  readonly isBoard: Uint8Array;
  readonly numberAt: Int32Array;
  /** The other way round. */
  readonly nodeOfBoard: Int32Array;
  readonly nodeOfOrganisation: Int32Array;
}

/** Both are in order already: to sort all of them anew would keep others waiting. */
function castOf({ network }: NetworkOptions, organisations: readonly Body[], boards: readonly Body[]): Cast {
  const some = network === 'BOARDS' ? [] : organisations;
  const others = network === 'ORGANISATIONS' ? [] : boards;
  const nodes: Body[] = [];
  const size = some.length + others.length;
  const [isBoard, numberAt] = [new Uint8Array(size), new Int32Array(size)];
  const [nodeOfOrganisation, nodeOfBoard] = [new Int32Array(some.length), new Int32Array(others.length)];
  let [at, other] = [0, 0];
  while (nodes.length < size) {
    const node = nodes.length;
    const [one, board] = [some[at], others[other]];
    if (board === undefined || (one !== undefined && one.id < board.id)) {
      nodes.push(one as Body);
      nodeOfOrganisation[at] = node;
      numberAt[node] = at++;
    } else {
      nodes.push(board);
      isBoard[node] = 1;
      nodeOfBoard[other] = node;
      numberAt[node] = other++;
    }
  }
  return { nodes, isBoard, numberAt, nodeOfBoard, nodeOfOrganisation };
}

function* topologyBy({ network }: NetworkOptions, seats: CountedSeats, cast: Cast): Generator<void, Topology> {
  const size = cast.nodes.length;
  if (network === 'ORGANISATIONS') return { size, neighbours: yield* meeting(seats.boardsOf, seats.membersOf), isSecond: null, out: null };
  if (network === 'BOARDS') return { size, neighbours: yield* meeting(seats.membersOf, seats.boardsOf), isSecond: null, out: null };
  return { size, neighbours: yield* sitting(seats, cast), isSecond: bytes(cast.isBoard), out: null };
}

/** Both sorts as nodes: what was in order stays in order. A step for each. */
function* sitting(
  { membersOf, boardsOf }: CountedSeats,
  { isBoard, numberAt, nodeOfBoard, nodeOfOrganisation }: Cast,
): Generator<void, Rows> {
  const starts = new Int32Array(numberAt.length + 1);
  const items = new Int32Array(2 * membersOf.items.length);
  let count = 0;
  for (const [node, number] of numberAt.entries()) {
    const [rows, nodeOf] = isBoard[node] === 1 ? [membersOf, nodeOfOrganisation] : [boardsOf, nodeOfBoard];
    for (const other of itemsOf(rows, number)) items[count++] = nodeOf[other] as number;
    starts[node + 1] = count;
    yield;
  }
  return { starts: integers(starts), items: integers(items) };
}
