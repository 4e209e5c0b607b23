/** The sets of every named board as numbers in rows, so that all pairs can be gone through quickly, and in another thread without copying. */
import type { AreaId, PartnershipId } from '../../domain/id.ts';
import type { Partnership } from '../../domain/things.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { linkState } from '../../../schema/model/terms/linkState.ts';
import { generalInterfacesIn, isFinding, linkBetween, standsAt } from './linkState.ts';
import { scoredFacets, type ScoredFacet } from './score.ts';
import { boardSets, type SetOptions } from './sets.ts';

/** Lists of numbers end to end: the list of row r stands from starts[r] to starts[r + 1]. */
export interface Rows {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** All memory is shared, so that it is handed to another thread as it is. Boards are numbered in order of id. */
export interface CompactSets {
  readonly size: number;
  /** Council areas served, as numbers. */
  readonly areas: Rows;
  readonly areaCount: number;
  readonly facets: Readonly<Record<ScoredFacet, Rows>>;
  readonly itemCounts: Readonly<Record<ScoredFacet, number>>;
  /** Beside each member: 1 where law requires the seat. */
  readonly isRequired: Uint8Array;
  readonly isNational: Uint8Array;
  /** Boards of which a row of the two themselves speaks, and beside each the state of the pair by its place among the link states. */
  readonly linked: Rows;
  readonly linkedStates: Uint8Array;
  /** General interfaces at whose beginning, and at whose end, a board may stand. */
  readonly generalFrom: Rows;
  readonly generalTo: Rows;
  readonly isGeneralFinding: Uint8Array;
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
  const areas = rowsMaker<AreaId>();
  const makers = Object.fromEntries(scoredFacets.map(facet => [facet, rowsMaker<string>()])) as Record<ScoredFacet, RowsMaker<string>>;
  const linked = rowsMaker<string>(numberOf);
  const linkedStates: number[] = [];
  const general = generalInterfacesIn(graph);
  const asTheyStand = new Map(general.map((_, at) => [at, at]));
  const [generalFrom, generalTo] = [rowsMaker<number>(asTheyStand), rowsMaker<number>(asTheyStand)];
  const required: number[] = [];
  for (const { id } of boards) {
    const sets = boardSets(graph, id, options);
    areas.add(sets.footprint ?? []);
    for (const facet of scoredFacets) makers[facet].add([...sets[facet].keys()]);
    required.push(...[...sets.members.values()].map(({ isRequired }) => Number(isRequired)));
    const others = othersOf(graph, id).filter(other => numberOf.has(other));
    linked.add(others);
    linkedStates.push(...others.map(other => linkState.values.indexOf(linkBetween(graph, id, other).state)));
    generalFrom.add(general.flatMap(({ from }, at) => (standsAt(graph, from, id) ? [at] : [])));
    generalTo.add(general.flatMap(({ to }, at) => (standsAt(graph, to, id) ? [at] : [])));
    yield;
  }
  const facets = Object.fromEntries(scoredFacets.map(facet => [facet, makers[facet].done()])) as Record<ScoredFacet, Rows>;
  const itemCounts = Object.fromEntries(scoredFacets.map(facet => [facet, makers[facet].numbers.size])) as Record<ScoredFacet, number>;
  return {
    boards,
    numberOf,
    areaNumberOf: areas.numbers,
    memberNumberOf: makers.members.numbers,
    sets: {
      size: boards.length,
      areas: areas.done(),
      areaCount: areas.numbers.size,
      facets,
      itemCounts,
      isRequired: bytes(required),
      isNational: bytes(boards.map(({ tier }) => Number(tier === 'national'))),
      linked: linked.done(),
      linkedStates: bytes(linkedStates),
      generalFrom: generalFrom.done(),
      generalTo: generalTo.done(),
      isGeneralFinding: bytes(general.map(row => Number(isFinding(row)))),
    },
  };
}

/** Boards named in a row together with the board, each once, in order of id. */
function othersOf(graph: PartnershipGraph, board: PartnershipId): readonly PartnershipId[] {
  const others = graph.interfacesOf(board).map(({ from, to }) => (from === board ? to : from));
  return [...new Set(others)].filter(other => other !== board).sort();
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

function bytes(values: readonly number[]): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(values.length));
  shared.set(values);
  return shared;
}
