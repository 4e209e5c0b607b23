/** Who sits where, by number: read once for each landscape, whatever network is made of it. */
import type { Membership, Organisation, Partnership } from '../../domain/things.ts';
import { seatsOf } from '../../graph/seats.ts';
import { namedOrganisations, namedPartnerships } from '../coverage/bodies.ts';
import { memoisedInSteps, type InSteps } from '../memoised.ts';
import type { Rows } from '../overlap/rows.ts';

export interface SeatTable {
  /** Both in order of id; group nodes take no part. */
  readonly boards: readonly Partnership[];
  readonly organisations: readonly Organisation[];
  /** The seats of each board, and of each organisation: places in the lists that follow. */
  readonly seatsOfBoard: Rows;
  readonly seatsOfOrganisation: Rows;
  readonly memberships: readonly Membership[];
  readonly boardOf: Int32Array;
  readonly organisationOf: Int32Array;
  /** 1 where it is known to hold. */
  readonly isHeld: Uint8Array;
  readonly isAssumed: Uint8Array;
}

/** A step for each board. */
export const seatTable: InSteps<SeatTable> = memoisedInSteps(function* (graph): Generator<void, SeatTable> {
  const organisations = namedOrganisations(graph);
  yield;
  const boards = namedPartnerships(graph);
  yield;
  const numberOf = new Map<string, number>();
  for (const { id } of organisations) {
    numberOf.set(id, numberOf.size);
    yield;
  }
  const memberships: Membership[] = [];
  const [boardOf, organisationOf]: [number[], number[]] = [[], []];
  const [isHeld, isAssumed]: [number[], number[]] = [[], []];
  for (const [board, { id }] of boards.entries()) {
    for (const seat of seatsOf(graph, id)) {
      const organisation = numberOf.get(seat.organisation);
      if (organisation === undefined) continue;
      memberships.push(seat.membership);
      boardOf.push(board);
      organisationOf.push(organisation);
      isHeld.push(Number(seat.holds === 'yes'));
      isAssumed.push(Number(seat.isAssumed));
    }
    yield;
  }
  const [ofBoards, ofOrganisations] = [Int32Array.from(boardOf), Int32Array.from(organisationOf)];
  return {
    boards,
    organisations,
    seatsOfBoard: placesBy(ofBoards, boards.length),
    seatsOfOrganisation: placesBy(ofOrganisations, organisations.length),
    memberships,
    boardOf: ofBoards,
    organisationOf: ofOrganisations,
    isHeld: Uint8Array.from(isHeld),
    isAssumed: Uint8Array.from(isAssumed),
  };
});

/** For each number the places at which it stands, in order. */
function placesBy(numbers: Int32Array, count: number): Rows {
  const starts = new Int32Array(count + 1);
  for (const number of numbers) starts[number + 1] = (starts[number + 1] as number) + 1;
  for (let number = 0; number < count; number += 1) starts[number + 1] = (starts[number + 1] as number) + (starts[number] as number);
  const next = starts.slice();
  const items = new Int32Array(numbers.length);
  for (const [place, number] of numbers.entries()) {
    const at = next[number] as number;
    items[at] = place;
    next[number] = at + 1;
  }
  return { starts, items };
}
