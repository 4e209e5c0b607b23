import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { countPieces, orderAreas } from '../../client/layout/areaOrder.ts';
import { runsOf } from '../../client/layout/footprint.ts';
import { tracksOf } from '../../client/layout/tracks.ts';

function rowsOf(file: string): readonly Readonly<Record<string, string>>[] {
  return parse(readFileSync(new URL(`../../seed/wales/${file}.csv`, import.meta.url)), { columns: true }) as Record<string, string>[];
}

const stated = rowsOf('areas_order').map(row => row['area_id'] ?? '');

const within = rowsOf('area_within');

/** The councils of every area that is more than one council and less than Wales. */
const official = [...new Set(within.map(row => row['within_id']))]
  .map(area =>
    within
      .filter(row => row['within_id'] === area)
      .map(row => row['area_id'] ?? '')
      .filter(id => stated.includes(id)),
  )
  .filter(councils => councils.length > 1 && councils.length < stated.length);

describe('columns', () => {
  test('a footprint falls into its unbroken runs', () => {
    expect(runsOf([10, 0, 2, 1, 11, 1])).toEqual([
      { first: 0, last: 2 },
      { first: 10, last: 11 },
    ]);
    expect(runsOf([])).toEqual([]);
  });

  test('the stated order of Wales breaks no official footprint', () => {
    expect(official.length).toBeGreaterThan(20);
    expect(countPieces(stated, official)).toBe(official.length);
  });

  test('without a stated order, Wales gets one that breaks none either, whatever order it came in', () => {
    const found = orderAreas(stated, official);
    expect(countPieces(found, official)).toBe(official.length);
    expect(orderAreas(stated.toReversed(), official)).toEqual(found);
  });

  test('boards over the same area take a track each, boards side by side share one', () => {
    const tracks = tracksOf([
      { id: 'review', runs: [{ first: 3, last: 4 }] },
      { id: 'safer', runs: [{ first: 3, last: 4 }] },
      { id: 'west', runs: [{ first: 0, last: 1 }] },
      {
        id: 'pilots',
        runs: [
          { first: 0, last: 0 },
          { first: 2, last: 2 },
        ],
      },
    ]);
    expect(Object.fromEntries(tracks)).toEqual({ pilots: 0, review: 0, safer: 1, west: 1 });
  });
});
