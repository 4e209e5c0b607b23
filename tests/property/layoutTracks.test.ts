import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countPieces, orderAreas } from '../../client/layout/areaOrder.ts';
import { runsOf } from '../../client/layout/footprint.ts';
import { tracksOf } from '../../client/layout/tracks.ts';

const areas = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const columns = fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1 });

test('no two bodies of a track stand on the same column', () => {
  fc.assert(
    fc.property(fc.array(columns, { maxLength: 14 }), footprints => {
      const bodies = footprints.map((footprint, index) => ({ id: `body-${index}`, footprint, runs: runsOf(footprint) }));
      const tracks = tracksOf(bodies);
      const places = bodies.flatMap(({ id, footprint }) => footprint.map(column => `${tracks.get(id)}:${column}`));
      expect(new Set(places).size).toBe(places.length);
    }),
  );
});

test('the order found keeps every area once, and breaks no more than the order of ids', () => {
  fc.assert(
    fc.property(fc.array(fc.subarray(areas, { minLength: 1 }), { maxLength: 8 }), footprints => {
      const found = orderAreas(areas, footprints);
      expect([...found].sort()).toEqual(areas);
      expect(countPieces(found, footprints)).toBeLessThanOrEqual(countPieces(areas, footprints));
    }),
    { numRuns: 60 },
  );
});
