/** Boxes of the network get the places that looking at every place would give them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../client/layout/box.ts';
import { spreadOut } from '../../client/layout/spread.ts';

const size = { width: 300, height: 130 };
const pitch = 22;
const between = 4;
const boxes = fc.array(
  fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 130 }), width: fc.integer({ min: 10, max: 90 }) }),
  { maxLength: 30 },
);
const middleFirst = (all: readonly Box[]): readonly number[] => {
  const away = ({ x, y, width, height }: Box): number =>
    Math.hypot(x + width / 2 - size.width / 2, (y + height / 2 - size.height / 2) * 1.5);
  return all.map((_, at) => at).toSorted((a, b) => away(all[a] as Box) - away(all[b] as Box) || a - b);
};

/** Every whole pixel of every row. */
function everyPlace(all: readonly Box[]): readonly (number | null)[] {
  const rows = Array.from({ length: Math.floor(size.height / pitch) }, (): Box[] => []);
  const costs: (number | null)[] = all.map(() => null);
  for (const at of middleFirst(all)) {
    const box = all[at] as Box;
    const own = Math.min(rows.length - 1, Math.max(0, Math.round(box.y / pitch)));
    let best = Number.POSITIVE_INFINITY;
    rows.forEach((row, number) => {
      for (let x = 0; x + box.width <= size.width; x += 1) {
        if (row.some(other => x < other.x + other.width + between && other.x < x + box.width + between)) continue;
        best = Math.min(best, Math.abs(x - box.x) + Math.abs(number - own) * pitch * 1.5);
      }
    });
    if (best === Number.POSITIVE_INFINITY) return costs;
    costs[at] = best;
    // It stands where the product put it: of two places equally near either will do.
    const stood = spreadOut(all, size, { pitch })[at] as Box;
    rows[stood.y / pitch]?.push(stood);
  }
  return costs;
}

describe('places of boxes', () => {
  it('are free, and the nearest there are when their turn comes', () => {
    fc.assert(
      fc.property(boxes, given => {
        const all = given.map(box => ({ ...box, x: Math.min(box.x, size.width - box.width), height: 17 }));
        const placed = spreadOut(all, size, { pitch });
        const costs = everyPlace(all);
        const found = all.map((box, at) => {
          const stood = placed[at] as Box;
          const own = Math.min(Math.floor(size.height / pitch) - 1, Math.max(0, Math.round(box.y / pitch)));
          return costs[at] === null ? null : Math.abs(stood.x - box.x) + Math.abs(stood.y - own * pitch) * 1.5;
        });
        expect(found).toEqual(costs);
      }),
    );
  });

  it('are the same for all others, whoever comes as a guest', () => {
    fc.assert(
      fc.property(boxes, boxes, (given, coming) => {
        const [all, guests] = [given, coming].map(some => some.map(box => ({ ...box, height: 17 }))) as [Box[], Box[]];
        const among = spreadOut([...all, ...guests], size, { pitch, guests: guests.length });
        expect(among.slice(0, all.length)).toEqual(spreadOut(all, size, { pitch }));
      }),
    );
  });
});
