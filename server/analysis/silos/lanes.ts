/** Several ways of grouping in one number for each body, side by side: ties that cross are counted for all of them at once. */
import type { Rows } from '../overlap/rows.ts';

interface Lanes {
  readonly count: number;
  readonly bits: number;
  /** All bits of each lane but its highest. */
  readonly low: number;
  /** The lowest bit of each. */
  readonly ones: number;
}

const fourLanes: Lanes = { count: 4, bits: 8, low: 0x7f_7f_7f_7f, ones: 0x01_01_01_01 };
const twoLanes: Lanes = { count: 2, bits: 16, low: 0x7f_ff_7f_ff, ones: 0x00_01_00_01 };
export const oneLane: Lanes = { count: 1, bits: 32, low: 0x7f_ff_ff_ff, ones: 1 };

/** As many as have room for the numbers of the groups. */
export function lanesFor(groupOf: Int32Array): Lanes {
  const largest = groupOf.reduce((most, group) => Math.max(most, group), 0);
  return largest < 2 ** 8 ? fourLanes : largest < 2 ** 16 ? twoLanes : oneLane;
}

/** Ties whose ends differ, in each lane. */
export function crossingIn({ starts, items }: Rows, groups: Int32Array, { count, bits, low, ones }: Lanes): Int32Array {
  const crossed = new Int32Array(count);
  const top = bits - 1;
  /** So many ties can be counted in a lane before it runs over. */
  const room = count === 1 ? items.length : 2 ** bits - 1;
  for (let node = 0, at = 0; node + 1 < starts.length; node += 1) {
    const own = groups[node] as number;
    const last = starts[node + 1] as number;
    while (at < last) {
      let counted = 0;
      for (const end = Math.min(last, at + room); at < end; at += 1) {
        const apart = (groups[items[at] as number] as number) ^ own;
        // Of each lane the highest bit is set where any bit is, without a branch: of groups dealt by chance none is foreseen.
        counted = (counted + (((((apart & low) + low) | apart) >>> top) & ones)) | 0;
      }
      for (let lane = 0; lane < count; lane += 1) {
        crossed[lane] = (crossed[lane] as number) + ((counted >>> (lane * bits)) & (count === 1 ? -1 : 2 ** bits - 1));
      }
    }
  }
  return crossed;
}
