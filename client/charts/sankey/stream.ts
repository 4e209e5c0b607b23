/** What a picture of flows is made of: each flow one ribbon from one body to another. */

export interface Stream {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** How much it carries, in one unit for all; null where nobody recorded it, or where it has nothing to measure. */
  readonly amount: number | null;
  /** What stands in place of an amount. */
  readonly measure: 'amount' | 'unknown' | 'none';
  /** The total that already holds it. */
  readonly within: string | null;
}

/** The totals at hand that hold a part, nearest first; a total that would hold itself holds nothing. */
export function holdersOf(stream: Stream, byId: ReadonlyMap<string, Stream>): readonly Stream[] {
  const holders: Stream[] = [];
  for (let holder = holderIn(stream, byId); holder !== null; holder = holderIn(holder, byId)) {
    if (holder === stream || holders.includes(holder)) return [];
    holders.push(holder);
  }
  return holders;
}

/** A part is drawn inside its total where both leave the same body. */
function holderIn({ within, from, to }: Stream, byId: ReadonlyMap<string, Stream>): Stream | null {
  const holder = within === null ? undefined : byId.get(within);
  return holder === undefined || holder.from !== from || holder.from === holder.to || from === to ? null : holder;
}
