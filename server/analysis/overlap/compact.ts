/** The sets of every named board as numbers in rows, so that all pairs can be gone through quickly, and in another thread without copying. */
import type { AreaId, PartnershipId } from '../../domain/id.ts';
import type { Partnership } from '../../domain/things.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { linkState } from '../../../schema/model/terms/linkState.ts';
import { tabulating, type GeneralTables } from './generalTables.ts';
import { linkStateOf } from './linkState.ts';
import { turned, type Rows } from './rows.ts';
import { scoredFacets, type ScoredFacet } from './score.ts';
import { boardSets, type SetOptions } from './sets.ts';
import { bytes, integers, rowsMaker, shared, type RowsMaker } from './sharedRows.ts';

/** All memory is shared, so that it is handed to another thread as it is. Boards are numbered in order of id. */
export interface CompactSets extends GeneralTables {
  readonly size: number;
  /** Which footprint each board has; boards of which none is recorded have an empty one. */
  readonly footprintOf: Int32Array;
  /** The boards of each footprint, in order. */
  readonly byFootprint: Rows;
  /** The council areas of each footprint, as numbers. */
  readonly footprints: Rows;
  /** The footprints that each area lies in. */
  readonly footprintsByArea: Rows;
  readonly facets: Readonly<Record<ScoredFacet, Rows>>;
  readonly itemCounts: Readonly<Record<ScoredFacet, number>>;
  /** Beside each member: 1 where law requires the seat. */
  readonly isRequired: Uint8Array;
  readonly isNational: Uint8Array;
  /** Boards of which a row of the two themselves speaks, and beside each the state of the pair by its place among the link states. */
  readonly linked: Rows;
  readonly linkedStates: Uint8Array;
}

/** What stands beside the numbers: who they are. */
export interface BoardNumbers {
  readonly boards: readonly Partnership[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly areaNumberOf: ReadonlyMap<AreaId, number>;
  readonly memberNumberOf: ReadonlyMap<string, number>;
  readonly sets: CompactSets;
}

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
  const facets = {} as Record<ScoredFacet, Rows>;
  for (const facet of scoredFacets) {
    facets[facet] = makers[facet].done();
    yield;
  }
  const itemCounts = Object.fromEntries(scoredFacets.map(facet => [facet, makers[facet].numbers.size])) as Record<ScoredFacet, number>;
  const tables = yield* tabulating(graph, { boards, numberOf });
  const isNational = bytes(boards.map(({ tier }) => Number(tier === 'national')));
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
      isNational,
      linked: linked.done(),
      linkedStates: bytes(linkedStates),
      ...tables,
    },
  };
}

/** Boards named in a row together with the board, each once, in order of id. */
function othersOf(graph: PartnershipGraph, board: PartnershipId): readonly PartnershipId[] {
  const others = graph.interfacesOf(board).map(({ from, to }) => (from === board ? to : from));
  return [...new Set(others)].filter(other => other !== board).sort();
}

type Footprints = Pick<CompactSets, 'footprintOf' | 'byFootprint' | 'footprints' | 'footprintsByArea'>;

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
    done: () => {
      const footprints = areas.done();
      const ofBoards = rowsMaker<number>(new Map(Array.from({ length: numbers.size }, (_, number) => [number, number])));
      for (const footprint of footprintOf) ofBoards.add([footprint]);
      return {
        footprintOf: integers(footprintOf),
        byFootprint: shared(turned(ofBoards.done(), numbers.size)),
        footprints,
        footprintsByArea: shared(turned(footprints, areas.numbers.size)),
      };
    },
  };
}
