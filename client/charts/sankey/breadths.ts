/** How broad each flow is drawn: by its amount, parts within their total; what nobody recorded has a breadth of its own, never none. */
import { holdersOf, type Stream } from './stream.ts';

/** In pixels. */
export const breadthOf = {
  /** Of the largest amount at hand. */
  most: 56,
  /** Of any amount, however small. */
  least: 2,
  unknown: 10,
  none: 7,
  alike: 8,
} as const;

export interface Breadths {
  readonly byId: ReadonlyMap<string, number>;
  /** What a pixel stands for; null where no amount is drawn to scale. */
  readonly perPixel: number | null;
  /** Totals whose parts come to more than they do. */
  readonly overfull: ReadonlySet<string>;
}

/** `alike` draws every flow as broad as any other, totals as broad as their parts. */
export function breadthsOf(streams: readonly Stream[], { alike = false }: { readonly alike?: boolean } = {}): Breadths {
  const byId = new Map(streams.map(stream => [stream.id, stream]));
  const largest = Math.max(0, ...streams.map(({ amount }) => amount ?? 0));
  const perPixel = alike || largest === 0 ? null : largest / breadthOf.most;
  const partsOf = partsByTotal(streams, byId);
  const found = new Map<string, number>();
  const breadth = (stream: Stream): number => {
    const held = found.get(stream.id);
    if (held !== undefined) return held;
    const parts = (partsOf.get(stream.id) ?? []).reduce((sum, part) => sum + breadth(part), 0);
    const own = Math.max(ownBreadth(stream, { alike, perPixel }), parts);
    found.set(stream.id, own);
    return own;
  };
  for (const stream of streams) breadth(stream);
  return { byId: found, perPixel, overfull: overfullIn(streams, partsOf) };
}

export function partsByTotal(streams: readonly Stream[], byId: ReadonlyMap<string, Stream>): ReadonlyMap<string, readonly Stream[]> {
  const parts = new Map<string, Stream[]>();
  for (const stream of streams) {
    const [total] = holdersOf(stream, byId);
    if (total !== undefined) parts.set(total.id, [...(parts.get(total.id) ?? []), stream]);
  }
  return parts;
}

function ownBreadth(
  { measure, amount }: Stream,
  { alike, perPixel }: { readonly alike: boolean; readonly perPixel: number | null },
): number {
  if (alike) return breadthOf.alike;
  if (measure === 'unknown') return breadthOf.unknown;
  if (measure === 'none' || amount === null || perPixel === null) return breadthOf.none;
  return Math.max(breadthOf.least, amount / perPixel);
}

function overfullIn(streams: readonly Stream[], partsOf: ReadonlyMap<string, readonly Stream[]>): ReadonlySet<string> {
  const isOverfull = ({ id, amount }: Stream): boolean =>
    amount !== null && (partsOf.get(id) ?? []).reduce((sum, part) => sum + (part.amount ?? 0), 0) > amount;
  return new Set(streams.filter(isOverfull).map(({ id }) => id));
}
