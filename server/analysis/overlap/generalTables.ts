/** What is recorded of kinds of board in general, and of boards and kinds, as tables of link states. */
import { linkState } from '../../../schema/model/terms/linkState.ts';
import type { Partnership } from '../../domain/things.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { generalInterfacesIn, isFinding } from './linkState.ts';
import { bytes, bytesOf } from './sharedRows.ts';

export interface GeneralTables {
  /** The number of each board's kind. */
  readonly kindOf: Uint8Array;
  readonly kindCount: number;
  /** For two kinds the state that is recorded of them in general, by its place; whichever kind is named first. */
  readonly generalByKinds: Uint8Array;
  /** The same for a board by name and a kind. */
  readonly generalByBoard: Uint8Array;
}

/** What stands in the tables where nothing general is recorded. */
const noneRecorded = linkState.values.indexOf('none recorded');

/** Reads the rows one by one, as the boards are read. */
export function* tabulating(
  graph: PartnershipGraph,
  { boards, numberOf }: { readonly boards: readonly Partnership[]; readonly numberOf: ReadonlyMap<string, number> },
): Generator<void, GeneralTables> {
  const kinds = [...new Set(boards.map(({ kind }) => kind))].sort();
  const places = new Map(kinds.map((kind, place) => [kind, place]));
  const kindCount = kinds.length;
  const generalByKinds = bytesOf(noneRecorded, kindCount * kindCount);
  const generalByBoard = bytesOf(noneRecorded, boards.length * kindCount);
  const kindOf = bytes(boards.map(({ kind }) => places.get(kind) ?? 0));
  const placesAt = (end: Partnership): readonly number[] => (end.isGroup ? end.groupOf.flatMap(kind => places.get(kind) ?? []) : []);
  // The state that holds first is the one whose place comes first.
  const note = (table: Uint8Array, at: number, state: number): void => void (table[at] = Math.min(table[at] as number, state));
  for (const row of generalInterfacesIn(graph)) {
    const state = linkState.values.indexOf(isFinding(row) ? 'general finding only' : 'general only');
    const [from, to] = [graph.requirePartnership(row.from), graph.requirePartnership(row.to)];
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const number = numberOf.get(one.id);
      for (const there of placesAt(other)) {
        if (number !== undefined) note(generalByBoard, number * kindCount + there, state);
        for (const here of placesAt(one)) note(generalByKinds, here * kindCount + there, state);
      }
    }
    yield;
  }
  return { kindOf, kindCount, generalByKinds, generalByBoard };
}
