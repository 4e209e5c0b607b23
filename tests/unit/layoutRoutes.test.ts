/** The ways of lines over the map of Saltmarsh: through gutters and gaps, never through a box. */
import { describe, expect, test } from 'vitest';
import type { Point } from '../../client/layout/box.ts';
import { layOutMap } from '../../client/layout/mapLayout.ts';
import { routeBetween, streetsOf } from '../../client/layout/routes.ts';
import { halfWide, saltmarshMap as saltmarsh } from '../world/saltmarshMap.ts';

/** Columns at 7, 107 and 207, rows of 18; see layoutMap.test.ts. */
const map = layOutMap(saltmarsh, { size: { width: 314, height: 300 }, folded: new Set(), kept: null, measure: halfWide });
const streets = streetsOf(map);

const way = (from: string, to: string): string | null => {
  const points = routeBetween(streets, from, to);
  return points === null ? null : points.map(at).join(' → ');
};

function at({ x, y }: Point): string {
  return `${x},${y}`;
}

describe('a route', () => {
  test('from a board to the one above runs straight up, out of the middle of the lower', () => {
    expect(way('csp-saltmarsh', 'psb-estuary')).toBe('157,61 → 157,52');
  });

  test('and back runs the same way', () => {
    expect(way('psb-estuary', 'csp-saltmarsh')).toBe('157,52 → 157,61');
  });

  test('along a row leaves below and comes back from below, in the gutter', () => {
    expect(way('csp-heron', 'csp-samphire')).toBe('57,79 → 57,81 → 257,81 → 257,79');
  });

  test('over several rows goes where every row lets it through', () => {
    // The police's box leaves open only the rim left of x = 8.5, so the line keeps to it from the start.
    expect(way('csp-heron', 'health-estuary')).toBe('18.5,79 → 18.5,81 → 7,81 → 7,153 → 118.5,153 → 118.5,155');
  });

  test('to a body in two pieces goes to the nearer piece', () => {
    expect(way('pilots-lantern', 'csp-heron')).toBe('57,83 → 57,79');
    expect(way('pilots-lantern', 'csp-samphire')).toBe('257,83 → 257,79');
  });

  test('to a body that is not on the map is none', () => {
    expect(way('csp-heron', 'nobody')).toBeNull();
  });

  test('of the last row runs below it, and stays on the map', () => {
    expect(way('grp-councils', 'grp-volunteers')).toMatch(/,289 → [^→]*,291 → [^→]*,291 → [^→]*,289$/);
    expect(map.size.height).toBeGreaterThan(291);
  });
});

describe('passages', () => {
  test('lie where no box stands: at both rims in every row, and in the gaps between neighbours', () => {
    expect(streets.rows.slice(0, 11).map(({ passages }) => passages.join(' '))).toEqual([
      '2.5 7 159.75 311.5',
      '2.5 7 57 107 311.5',
      '2.5 7 107 207 311.5',
      '2.5 7 107 157 207 311.5',
      '2.5 7 57 107 311.5',
      '2.5 7 311.5',
      '2.5 7 107 311.5',
      '2.5 7 57 107 207 311.5',
      '2.5 7 57 107 311.5',
      '2.5 7 107 157 207 257 311.5',
      '2.5 7 148.75 311.5',
    ]);
  });
});
