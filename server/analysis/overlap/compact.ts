/** The sets of every named board as numbers in rows, so that all pairs can be gone through quickly, and in another thread without copying. */
import type { AreaId, PartnershipId } from '../../domain/id.ts';
import type { Partnership } from '../../domain/things.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { linkState } from '../../../schema/model/terms/linkState.ts';
import { generalInterfacesIn, isFinding, linkStateOf } from './linkState.ts';
import type { Rows } from './rows.ts';
import { scoredFacets, type ScoredFacet } from './score.ts';
import { boardSets, type SetOptions } from './sets.ts';

/** All memory is shared, so that it is handed to another thread as it is. Boards are numbered in order of id. */
export interface CompactSets {
  readonly size: number;
  /** Which footprint each board has; boards of which none is recorded have an empty one. */
  readonly footprintOf: Int32Array;
  /** The council areas of each footprint, as numbers. */
  readonly footprints: Rows;
  readonly areaCount: number;
  readonly facets: Readonly<Record<ScoredFacet, Rows>>;
  readonly itemCounts: Readonly<Record<ScoredFacet, number>>;
  /** Beside each member: 1 where law requires the seat. */
  readonly isRequired: Uint8Array;
  readonly isNational: Uint8Array;
  /** Boards of which a row of the two themselves speaks, and beside each the state of the pair by its place among the link states. */
  readonly linked: Rows;
  readonly linkedStates: Uint8Array;
  readonly kindOf: Uint8Array;
  readonly kindCount: number;
  /** For two kinds of board the state that is recorded of them in general, by its place; whichever kind is named first. */
  readonly generalByKinds: Uint8Array;
  /** The same for a board by name and a kind. */
  readonly generalByBoard: Uint8Array;
}

/** What stands beside the numbers: who they are. */
export interface BoardNumbers {
  readonly boards: readonly Partnership[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly areaNumberOf: ReadonlyMap<AreaId, number>;
  readonly memberNumberOf: ReadonlyMap<string, number>;
  readonly sets: CompactSets;
}

/** What stands in the tables where nothing general is recorded. */
const noneRecorded = linkState.values.indexOf('none recorded');

/** Reads the boards one by one, so that whoever runs it can do other things between. */
export function* compacting(graph: PartnershipGraph, options: SetOptions): Generator<void, BoardNumbers> {
  const boards = [...graph.partnerships.values()].filter(({ isGroup }) => !isGroup);
  const numberOf = new Map<string, number>(boards.map(({ id }, number) => [id, number]));
  const footprints = footprintsMaker();
  const makers = Object.fromEntries(scoredFacets.map(facet => [facet, rowsMaker<string>()])) as Record<ScoredFacet, RowsMaker<string>>;
  const linked = rowsMaker<string>(numberOf);
  const linkedStates: number[] = [];
  const required: number[] = [];
  for (const { id } of boards) {
    const sets = boardSets(graph, id, options);
    footprints.add(sets.footprint ?? []);
    for (const facet of scoredFacets) makers[facet].add([...sets[facet].keys()]);
    for (const { isRequired } of sets.members.values()) required.push(Number(isRequired));
    const others = othersOf(graph, id).filter(other => numberOf.has(other));
    linked.add(others);
    for (const other of others) linkedStates.push(linkState.values.indexOf(linkStateOf(graph, id, other)));
    yield;
  }
  const facets = Object.fromEntries(scoredFacets.map(facet => [facet, makers[facet].done()])) as Record<ScoredFacet, Rows>;
  const itemCounts = Object.fromEntries(scoredFacets.map(facet => [facet, makers[facet].numbers.size])) as Record<ScoredFacet, number>;
  yield;
  return {
    boards,
    numberOf,
    areaNumberOf: footprints.areaNumberOf,
    memberNumberOf: makers.members.numbers,
    sets: {
      size: boards.length,
      ...footprints.done(),
      facets,
      itemCounts,
      isRequired: bytes(required),
      isNational: bytes(boards.map(({ tier }) => Number(tier === 'national'))),
      linked: linked.done(),
      linkedStates: bytes(linkedStates),
      ...generalTables(graph, boards),
    },
  };
}

/** Boards named in a row together with the board, each once, in order of id. */
function othersOf(graph: PartnershipGraph, board: PartnershipId): readonly PartnershipId[] {
  const others = graph.interfacesOf(board).map(({ from, to }) => (from === board ? to : from));
  return [...new Set(others)].filter(other => other !== board).sort();
}

type Footprints = Pick<CompactSets, 'footprintOf' | 'footprints' | 'areaCount'>;

/** Boards that serve the same areas have one footprint. */
function footprintsMaker(): {
  readonly areaNumberOf: ReadonlyMap<AreaId, number>;
  add(areas: readonly AreaId[]): void;
  done(): Footprints;
} {
  const areas = rowsMaker<AreaId>();
  const numbers = new Map<string, number>();
  const footprintOf: number[] = [];
  return {
    areaNumberOf: areas.numbers,
    add: served => {
      const key = served.join(' ');
      const number = numbers.get(key) ?? numbers.size;
      if (number === numbers.size) areas.add(served);
      numbers.set(key, number);
      footprintOf.push(number);
    },
    done: () => ({ footprintOf: integers(footprintOf), footprints: areas.done(), areaCount: areas.numbers.size }),
  };
}

/** What is recorded of kinds of board in general, and of boards and kinds. */
function generalTables(
  graph: PartnershipGraph,
  boards: readonly Partnership[],
): Pick<CompactSets, 'kindOf' | 'kindCount' | 'generalByKinds' | 'generalByBoard'> {
  const kinds = [...new Set(boards.map(({ kind }) => kind))].sort();
  const places = new Map(kinds.map((kind, place) => [kind, place]));
  const numberOf = new Map(boards.map(({ id }, number) => [id, number]));
  const kindCount = kinds.length;
  const generalByKinds = bytes(new Uint8Array(kindCount * kindCount).fill(noneRecorded));
  const generalByBoard = bytes(new Uint8Array(boards.length * kindCount).fill(noneRecorded));
  const placesAt = (end: Partnership): readonly number[] => (end.isGroup ? end.groupOf.flatMap(kind => places.get(kind) ?? []) : []);
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
  }
  return { kindOf: bytes(boards.map(({ kind }) => places.get(kind) ?? 0)), kindCount, generalByKinds, generalByBoard };
}

interface RowsMaker<Key> {
  readonly numbers: ReadonlyMap<Key, number>;
  add(keys: readonly Key[]): void;
  done(): Rows;
}

/** Numbers keys as they come, or as they are numbered already. */
function rowsMaker<Key>(given?: ReadonlyMap<Key, number>): RowsMaker<Key> {
  const numbers = new Map(given);
  const starts = [0];
  const items: number[] = [];
  return {
    numbers,
    add: keys => {
      for (const key of keys) {
        const number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        items.push(number);
      }
      starts.push(items.length);
    },
    done: () => ({ starts: integers(starts), items: integers(items) }),
  };
}

function integers(values: readonly number[]): Int32Array {
  const shared = new Int32Array(new SharedArrayBuffer(values.length * Int32Array.BYTES_PER_ELEMENT));
  shared.set(values);
  return shared;
}

function bytes(values: Iterable<number>): Uint8Array {
  const plain = Uint8Array.from(values);
  const shared = new Uint8Array(new SharedArrayBuffer(plain.length));
  shared.set(plain);
  return shared;
}
