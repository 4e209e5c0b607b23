/** A map of more bars than can be told apart, as one mark for each lane in each stretch of neighbouring columns. Pure. */
import type { Box } from './box.ts';
import type { MapLayout } from './mapLayout.ts';

/** Where several bodies stand together: of one lane, in neighbouring columns. */
export interface Gathered {
  readonly key: string;
  readonly box: Box;
  /** Each once, in the order of the map. Who stands in several stretches is in the mark of each. */
  readonly bodyIds: readonly string[];
}

interface Ground {
  readonly width: number;
  /** From one lane to the next. */
  readonly pitch: number;
  /** So many marks and no more. */
  readonly most: number;
}

const between = 2;

export function gatheredBars({ bars, lanes, size }: MapLayout, { width, pitch, most }: Ground): readonly Gathered[] {
  const stretches = Math.max(1, Math.floor(most / Math.max(1, lanes.length)));
  const stretchAt = (x: number): number => Math.max(0, Math.min(stretches - 1, Math.floor((x / size.width) * stretches)));
  return lanes.flatMap(({ laneId, y, height }, place) => {
    const bodies = Array.from({ length: stretches }, () => new Set<string>());
    for (const { bodyId, box } of bars) {
      if (box.y < y || box.y >= y + height) continue;
      for (let at = stretchAt(box.x); at <= stretchAt(box.x + box.width - 1); at += 1) bodies[at]?.add(bodyId);
    }
    return bodies.flatMap((here, at) =>
      here.size === 0
        ? []
        : [
            {
              key: `${laneId} ${place} ${at}`,
              box: { x: (at * width) / stretches, y: place * pitch, width: width / stretches - between, height: pitch - between },
              bodyIds: [...here],
            },
          ],
    );
  });
}
