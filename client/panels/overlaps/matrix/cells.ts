/** What stands in the cells of the matrix. Unknown is a state of its own, and so is a pair that was not asked for. Pure. */
import type { LinkState, PairRow_OverlapFragment } from '../../../api/generated/graphql.ts';
import { isPartnership, type IndexedLandscape } from '../../../state/landscape.ts';
import { countsOf } from '../counts.ts';
import { pairKey } from '../pairKey.ts';
import { shareArea } from './boards.ts';

export type MatrixCell =
  | { readonly is: 'same' }
  | { readonly is: 'known'; readonly share: number; readonly link: LinkState; readonly pair: PairRow_OverlapFragment }
  /** Too little is recorded of one of the two. */
  | { readonly is: 'unknown'; readonly link: LinkState; readonly pair: PairRow_OverlapFragment }
  /** The two serve no area in common. */
  | { readonly is: 'apart' }
  /** Left out by what was chosen. */
  | { readonly is: 'left out' }
  /** Two national boards, which are left out unless asked for. */
  | { readonly is: 'national' };

interface Asked {
  readonly index: IndexedLandscape;
  /** What law requires is left out. */
  readonly isNet: boolean;
}

export function cellReader(pairs: readonly PairRow_OverlapFragment[], { index, isNet }: Asked): (a: string, b: string) => MatrixCell {
  const byKey = new Map(pairs.map(pair => [pairKey([pair.a.id, pair.b.id]), pair]));
  return (a, b) => {
    if (a === b) return { is: 'same' };
    const pair = byKey.get(pairKey([a, b]));
    if (pair === undefined) return absent(index, a, b);
    const share = isNet ? (countsOf(pair.members.whole).others?.jaccard ?? null) : pair.score;
    return share === null ? { is: 'unknown', link: pair.link, pair } : { is: 'known', share, link: pair.link, pair };
  };
}

function absent(index: IndexedLandscape, a: string, b: string): MatrixCell {
  if (shareArea(index, a, b) === false) return { is: 'apart' };
  return [a, b].every(id => isNational(index, id)) ? { is: 'national' } : { is: 'left out' };
}

function isNational(index: IndexedLandscape, id: string): boolean {
  const body = index.bodyById.get(id);
  return body !== undefined && isPartnership(body) && body.tier === 'NATIONAL';
}

/** Depths of one blue. What shares nothing is white; letters on the two deepest are white. */
export const depths = [
  { upTo: 0, fill: '#ffffff', ink: '#44546a' },
  { upTo: 0.2, fill: '#e3eefa', ink: '#12355f' },
  { upTo: 0.4, fill: '#b9d5f2', ink: '#0d2d54' },
  { upTo: 0.6, fill: '#82b2e4', ink: '#06192f' },
  { upTo: 0.8, fill: '#2f6fb5', ink: '#ffffff' },
  { upTo: 1, fill: '#0d3f7c', ink: '#ffffff' },
] as const;

export function depthOf(share: number): number {
  return depths.findIndex(({ upTo }) => share <= upTo + 1e-9);
}
