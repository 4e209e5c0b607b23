/**
 * Every pair of boards that share an area. Goes from a footprint to those that meet it, and from there to the boards: the work grows with
 * what is shared, and there is no table of all pairs. Boards alike are met together, and looked at one by one only where it matters.
 */
import type { CompactSets } from './compact.ts';
import { crowdsIn } from './crowds.ts';
import { knownFacets } from './facetBits.ts';
import { linkReader } from './linkReader.ts';
import { meetingsIn } from './meetings.ts';
import { pairAtHand, type PairAtHand } from './pairAtHand.ts';
import { endOf, itemsOf, lengthOf, startOf } from './rows.ts';
import type { Weights } from './score.ts';

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

/** How closely pairs have to be looked at: one by one, only counted, or not at all. */
export type Look = 'read' | 'count' | 'drop';

export interface PairVisitor {
  /** Asked for many pairs together, of which these facets are known on both sides. */
  glance(both: number): Look;
  count(both: number, pairs: number): void;
  read(pair: PairAtHand): void;
  /** Called before each board. */
  next(): void;
}

export interface PairReader {
  /** Goes through every pair of the list, once. */
  each(visitor: PairVisitor): void;
  /** Takes up the pair; null where it is not in the list. */
  find(a: number, b: number): PairAtHand | null;
}

interface CrowdsThatMeet {
  readonly crowd: number;
  readonly other: number;
  readonly areaOverlap: number;
  readonly both: number;
}

/** Fewer recorded seats than this are too few to list. */
const fewSeats = 3;

export function pairReader(sets: CompactSets, filter: PairFilter, weights: Weights): PairReader {
  const { linkStates, oneOf, includeSmall } = filter;
  const isAllowed = allowedBoards(sets, filter);
  const knownOf = knownFacets(sets, weights);
  const { boards, ofFootprint, known, isNational } = crowdsIn(sets, isAllowed, knownOf);
  const meetings = meetingsIn(sets, filter.areas);
  const stateOf = linkStates.every(Boolean) ? null : linkReader(sets);
  const pair = pairAtHand(sets, weights, knownOf);
  const isNamed = namedPairs(sets, filter);
  const areAllListed = oneOf === null && stateOf === null && isNamed === null;
  const isListed = (a: number, b: number): boolean =>
    (oneOf === null || a === oneOf || b === oneOf) && (isNamed?.(a, b) ?? true) && (stateOf === null || linkStates[stateOf(a, b)] === 1);

  /** All pairs of two crowds, one by one; of a crowd with itself each pair once. */
  const goThrough = (visitor: PairVisitor, look: Look, { crowd, other, areaOverlap, both }: CrowdsThatMeet): void => {
    for (let place = startOf(boards, crowd); place < endOf(boards, crowd); place += 1) {
      visitor.next();
      const a = boards.items[place] as number;
      for (let at = crowd === other ? place + 1 : startOf(boards, other); at < endOf(boards, other); at += 1) {
        const b = boards.items[at] as number;
        if (!areAllListed && !isListed(a, b)) continue;
        if (look === 'count') {
          visitor.count(both, 1);
        } else {
          pair.take(a, b, areaOverlap);
          visitor.read(pair);
        }
      }
    }
  };

  /** Goes through the landscape, footprint by footprint. */
  const each = (visitor: PairVisitor): void => {
    for (let footprint = 0; footprint + 1 < ofFootprint.length; footprint += 1) {
      visitor.next();
      const [first, end] = [ofFootprint[footprint] as number, ofFootprint[footprint + 1] as number];
      if (first === end) continue;
      const many = meetings.of(footprint);
      for (let place = 0; place < many; place += 1) {
        const otherFootprint = meetings.footprints[place] as number;
        const areaOverlap = meetings.areaOverlaps[place] as number;
        const [otherFirst, otherEnd] = [ofFootprint[otherFootprint] as number, ofFootprint[otherFootprint + 1] as number];
        for (let crowd = first; crowd < end; crowd += 1) {
          for (let other = footprint === otherFootprint ? crowd : otherFirst; other < otherEnd; other += 1) {
            if (!includeSmall && isNational[crowd] === 1 && isNational[other] === 1) continue;
            const both = (known[crowd] as number) & (known[other] as number);
            const look = visitor.glance(both);
            if (look === 'drop') continue;
            const size = lengthOf(boards, crowd);
            if (look === 'read' || !areAllListed) goThrough(visitor, look, { crowd, other, areaOverlap, both });
            else visitor.count(both, crowd === other ? (size * (size - 1)) / 2 : size * lengthOf(boards, other));
          }
        }
      }
    }
  };

  const find = (a: number, b: number): PairAtHand | null => {
    const [own, other] = [sets.footprintOf[a] as number, sets.footprintOf[b] as number];
    const place = meetings.footprints.subarray(0, meetings.of(Math.min(own, other))).indexOf(Math.max(own, other));
    const areBothNational = sets.isNational[a] === 1 && sets.isNational[b] === 1;
    if (a === b || place < 0 || isAllowed[a] === 0 || isAllowed[b] === 0 || (areBothNational && !includeSmall)) return null;
    if (!isListed(a, b)) return null;
    pair.take(a, b, meetings.areaOverlaps[place] as number);
    return pair;
  };

  /** Where few are wanted, those and no others. */
  const eachOf = (list: readonly Pair[], visitor: PairVisitor): void => {
    for (const [a, b] of new Map(list.map(named => [named.join(' '), named])).values()) {
      visitor.next();
      const found = find(a, b);
      if (found !== null && visitor.glance((knownOf[a] as number) & (knownOf[b] as number)) !== 'drop') visitor.read(found);
    }
  };

  const wanted = filter.pairs?.are === 'wanted' ? filter.pairs.list : null;
  return { each: wanted === null ? each : visitor => eachOf(wanted, visitor), find };
}

/** Whether a pair that is named may be in the list, or one that is not; null where none is named. */
function namedPairs({ size }: CompactSets, { pairs }: PairFilter): ((a: number, b: number) => boolean) | null {
  if (pairs === null) return null;
  const key = (a: number, b: number): number => Math.min(a, b) * size + Math.max(a, b);
  const named = new Set(pairs.list.map(([a, b]) => key(a, b)));
  return (a, b) => named.has(key(a, b)) === (pairs.are === 'wanted');
}

function allowedBoards(sets: CompactSets, { includeSmall, member, boards }: PairFilter): Uint8Array {
  const { members } = sets.facets;
  const isAllowed = new Uint8Array(sets.size);
  for (let board = 0; board < sets.size; board += 1) {
    const isLarge = includeSmall || lengthOf(members, board) >= fewSeats;
    isAllowed[board] = Number(boards[board] === 1 && isLarge && (member === null || itemsOf(members, board).includes(member)));
  }
  return isAllowed;
}
