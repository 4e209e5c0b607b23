/**
 * Every pair of boards that share an area, with what it shares. Goes from a board by its areas to the boards that meet it there, marks
 * what the board has, and counts what of it the others have: the work grows with what is shared, and there is no table of all pairs.
 */
import { linkState } from '../../../schema/model/terms/linkState.ts';
import type { CompactSets, Rows } from './compact.ts';
import { scoredFacets, scoreOf, type ScoredFacet, type Weights } from './score.ts';

export interface PairFilter {
  /** Also boards with fewer than three recorded seats, and pairs of national boards. */
  readonly includeSmall: boolean;
  /** 1 for each link state that is wanted, by its place. */
  readonly linkStates: readonly number[];
  /** 1 for each board that may take part. */
  readonly boards: Uint8Array;
  /** 1 for each area in which a pair may meet; null for any. */
  readonly areas: Uint8Array | null;
  /** A board that has to be one of the two. */
  readonly oneOf: number | null;
  /** A member that both have to have. */
  readonly member: number | null;
  /** Pairs that are the only ones wanted, or that are left out; null for any. */
  readonly pairs: { readonly are: 'wanted' | 'left out'; readonly list: readonly Pair[] } | null;
}

/** Two boards by their numbers, the one whose id comes first first. */
export type Pair = readonly [a: number, b: number];

/** Two boards, the one whose id comes first first. */
export interface PairRead {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
  readonly score: number | null;
  /** Jaccard of the members that law requires on neither; null where a side has none. */
  readonly discretionary: number | null;
}

/** Fewer recorded seats than this are too few to list. */
const fewSeats = 3;

type Visit = (pair: PairRead) => void;

/** Answers a function that visits every pair of the list of which a board is the first. */
export function pairReader(sets: CompactSets, filter: PairFilter, weights: Weights): (a: number, visit: Visit) => void {
  const { members } = sets.facets;
  const meet = meetingReader(sets, filter.areas);
  const links = filter.linkStates.every(Boolean) ? null : linkReader(sets);
  const shares = shareReader(sets, weights);
  const isAllowed = new Uint8Array(sets.size);
  for (let board = 0; board < sets.size; board += 1) {
    const isLarge = filter.includeSmall || lengthOf(members, board) >= fewSeats;
    const hasMember = filter.member === null || has(members, board, filter.member);
    isAllowed[board] = Number(filter.boards[board] === 1 && isLarge && hasMember);
  }
  const isListed = pairsListed(filter.pairs);
  const bothNational = (a: number, b: number): boolean => sets.isNational[a] === 1 && sets.isNational[b] === 1;

  return (a, visit) => {
    if (isAllowed[a] === 0 || !isListed.mayBegin(a)) return;
    const others = meet(a);
    if (others.length === 0) return;
    links?.markFor(a);
    shares.markFor(a);
    for (const { b, areas } of others) {
      if (isAllowed[b] === 0 || (filter.oneOf !== null && a !== filter.oneOf && b !== filter.oneOf)) continue;
      if (!filter.includeSmall && bothNational(a, b)) continue;
      if (!isListed.has(a, b)) continue;
      if (links !== null && filter.linkStates[links.stateOf(b)] !== 1) continue;
      visit(shares.with(b, areas));
    }
  };
}

interface Listed {
  /** False when no pair with this board first is wanted. */
  mayBegin(a: number): boolean;
  has(a: number, b: number): boolean;
}

function pairsListed(pairs: PairFilter['pairs']): Listed {
  if (pairs === null) return { mayBegin: () => true, has: () => true };
  const behind = new Map<number, Set<number>>();
  for (const [a, b] of pairs.list) behind.set(a, (behind.get(a) ?? new Set()).add(b));
  const isNamed = (a: number, b: number): boolean => behind.get(a)?.has(b) ?? false;
  return pairs.are === 'wanted' ? { mayBegin: a => behind.has(a), has: isNamed } : { mayBegin: () => true, has: (a, b) => !isNamed(a, b) };
}

interface Meeting {
  readonly b: number;
  /** How many areas the two share. */
  readonly areas: number;
}

/** The boards behind a board, in order of id, that meet it in an area; where areas are wanted, in one of those. */
function meetingReader({ areas, areaCount, size }: CompactSets, wanted: Uint8Array | null): (a: number) => readonly Meeting[] {
  const boardsByArea = turned(areas, areaCount);
  const met = unmarked(size);
  const shared = new Int32Array(size);
  const isWanted = new Uint8Array(size);
  let turn = 0;
  return a => {
    turn += 1;
    const found: number[] = [];
    for (let at = startOf(areas, a); at < endOf(areas, a); at += 1) {
      const area = areas.items[at] as number;
      const counts = wanted === null || wanted[area] === 1;
      for (let place = endOf(boardsByArea, area) - 1; place >= startOf(boardsByArea, area); place -= 1) {
        const b = boardsByArea.items[place] as number;
        if (b <= a) break;
        if (met[b] !== turn) {
          met[b] = turn;
          shared[b] = 0;
          isWanted[b] = 0;
          found.push(b);
        }
        shared[b] = (shared[b] as number) + 1;
        if (counts) isWanted[b] = 1;
      }
    }
    return found.filter(b => isWanted[b] === 1).map(b => ({ b, areas: shared[b] as number }));
  };
}

interface ShareReader {
  markFor(a: number): void;
  with(b: number, areas: number): PairRead;
}

function shareReader(sets: CompactSets, weights: Weights): ShareReader {
  const { facets, areas, isRequired } = sets;
  const marks = scoredFacets.map(facet => unmarked(sets.itemCounts[facet]));
  const requiredMarks = unmarked(sets.itemCounts.members);
  const rowsOf = scoredFacets.map(facet => facets[facet]);
  const { members } = facets;
  let a = -1;
  let requiredOfA = 0;

  const discretionary = (b: number, shared: number): number | null => {
    const marked = marks[0] as Int32Array;
    let [requiredOfB, requiredOnBoth, ofAOnly, ofBOnly] = [0, 0, 0, 0];
    for (let at = startOf(members, b); at < endOf(members, b); at += 1) {
      const member = members.items[at] as number;
      const isHere = isRequired[at] === 1;
      const isThere = requiredMarks[member] === a;
      if (isHere) requiredOfB += 1;
      if (isHere && isThere) requiredOnBoth += 1;
      // Required on one of the boards, yet a member of both.
      else if (isThere) ofAOnly += 1;
      else if (isHere && marked[member] === a) ofBOnly += 1;
    }
    const left = lengthOf(members, a) - requiredOfA - ofBOnly;
    const right = lengthOf(members, b) - requiredOfB - ofAOnly;
    if (left === 0 || right === 0) return null;
    const chosen = shared - requiredOnBoth - ofAOnly - ofBOnly;
    return chosen / (left + right - chosen);
  };

  const jaccardOf = (facet: number, b: number): number | null => {
    const rows = rowsOf[facet] as Rows;
    const [left, right] = [lengthOf(rows, a), lengthOf(rows, b)];
    if (left === 0 || right === 0) return null;
    const shared = countMarked(rows, b, marks[facet] as Int32Array, a);
    return shared / (left + right - shared);
  };

  return {
    markFor: board => {
      a = board;
      rowsOf.forEach((rows, facet) => markItems(rows, a, marks[facet] as Int32Array));
      requiredOfA = 0;
      for (let at = startOf(members, a); at < endOf(members, a); at += 1) {
        if (isRequired[at] !== 1) continue;
        requiredMarks[members.items[at] as number] = a;
        requiredOfA += 1;
      }
    },
    with: (b, areasShared) => {
      const shared = countMarked(members, b, marks[0] as Int32Array, a);
      const jaccards = Object.fromEntries(scoredFacets.map((facet, place) => [facet, jaccardOf(place, b)])) as Record<
        ScoredFacet,
        number | null
      >;
      const areaOverlap = areasShared / Math.min(lengthOf(areas, a), lengthOf(areas, b));
      return { a, b, shared, score: scoreOf(jaccards, weights, areaOverlap), discretionary: discretionary(b, shared) };
    },
  };
}

interface LinkReader {
  markFor(a: number): void;
  /** The place of the state among the link states. */
  stateOf(b: number): number;
}

function linkReader({ linked, linkedStates, generalFrom, generalTo, isGeneralFinding, size }: CompactSets): LinkReader {
  const states = linkState.values;
  const [generalLink, generalFinding, none] = [
    states.indexOf('general only'),
    states.indexOf('general finding only'),
    states.indexOf('none recorded'),
  ];
  const linkedMarks = unmarked(size);
  const stateOfLinked = new Uint8Array(size);
  const [fromMarks, toMarks] = [unmarked(isGeneralFinding.length), unmarked(isGeneralFinding.length)];
  let a = -1;

  const bestGeneral = (rows: Rows, b: number, marks: Int32Array): number => {
    let best = none;
    for (let at = startOf(rows, b); at < endOf(rows, b); at += 1) {
      const row = rows.items[at] as number;
      if (marks[row] !== a) continue;
      if (isGeneralFinding[row] === 0) return generalLink;
      best = generalFinding;
    }
    return best;
  };

  return {
    markFor: board => {
      a = board;
      for (let at = startOf(linked, a); at < endOf(linked, a); at += 1) {
        const other = linked.items[at] as number;
        linkedMarks[other] = a;
        stateOfLinked[other] = linkedStates[at] as number;
      }
      markItems(generalFrom, a, fromMarks);
      markItems(generalTo, a, toMarks);
    },
    stateOf: b => {
      if (linkedMarks[b] === a) return stateOfLinked[b] as number;
      return Math.min(bestGeneral(generalTo, b, fromMarks), bestGeneral(generalFrom, b, toMarks));
    },
  };
}

function markItems(rows: Rows, row: number, marks: Int32Array): void {
  for (let at = startOf(rows, row); at < endOf(rows, row); at += 1) marks[rows.items[at] as number] = row;
}

function countMarked(rows: Rows, row: number, marks: Int32Array, mark: number): number {
  let count = 0;
  for (let at = startOf(rows, row); at < endOf(rows, row); at += 1) if (marks[rows.items[at] as number] === mark) count += 1;
  return count;
}

function has(rows: Rows, row: number, item: number): boolean {
  return rows.items.subarray(startOf(rows, row), endOf(rows, row)).includes(item);
}

/** The rows in which each item stands, in order. */
function turned(rows: Rows, itemCount: number): Rows {
  const starts = new Int32Array(itemCount + 1);
  for (const item of rows.items) starts[item + 1] = (starts[item + 1] as number) + 1;
  for (let item = 0; item < itemCount; item += 1) starts[item + 1] = (starts[item + 1] as number) + (starts[item] as number);
  const next = starts.slice();
  const items = new Int32Array(rows.items.length);
  for (let row = 0; row + 1 < rows.starts.length; row += 1) {
    for (let at = startOf(rows, row); at < endOf(rows, row); at += 1) {
      const item = rows.items[at] as number;
      items[next[item] as number] = row;
      next[item] = (next[item] as number) + 1;
    }
  }
  return { starts, items };
}

function unmarked(size: number): Int32Array {
  return new Int32Array(size).fill(-1);
}

function startOf({ starts }: Rows, row: number): number {
  return starts[row] as number;
}

function endOf({ starts }: Rows, row: number): number {
  return starts[row + 1] as number;
}

function lengthOf(rows: Rows, row: number): number {
  return endOf(rows, row) - startOf(rows, row);
}
