/** A map of too many bars, gathered: a mark for each lane in each stretch of columns, never more than may stand, and nobody lost. */
import { describe, expect, test } from 'vitest';
import { tintOfMost } from '../../client/canvas/communityTints.ts';
import type { Tint } from '../../client/canvas/tints.ts';
import { gatheredBars } from '../../client/layout/gatheredBars.ts';
import { layOutMap, type MapLayout } from '../../client/layout/mapLayout.ts';
import { halfWide } from '../world/saltmarshMap.ts';
import { walesIndex as wales } from '../world/walesOnClient.ts';

/** Four columns of 100; a board of all four, two of one column, one of the two in the middle. */
const little = {
  size: { width: 400, height: 40 },
  lanes: [
    { laneId: 'psb', section: 'REGIONAL', y: 0, height: 10 },
    { laneId: 'csp', section: 'LOCAL', y: 20, height: 20 },
  ],
  bars: [
    { key: 'wide', bodyId: 'wide', piece: 0, row: 0, box: { x: 0, y: 0, width: 400, height: 10 } },
    { key: 'first', bodyId: 'first', piece: 0, row: 1, box: { x: 0, y: 20, width: 100, height: 8 } },
    { key: 'first#1', bodyId: 'first', piece: 1, row: 2, box: { x: 100, y: 30, width: 90, height: 8 } },
    { key: 'middle', bodyId: 'middle', piece: 0, row: 2, box: { x: 150, y: 30, width: 100, height: 8 } },
  ],
} as unknown as MapLayout;

describe('bars gathered', () => {
  test('stand once in each stretch that they reach, by lane', () => {
    const marks = gatheredBars(little, { width: 200, pitch: 12, most: 4 });
    expect(marks.map(({ bodyIds, box }) => [box.x, box.y, ...bodyIds])).toEqual([
      [0, 0, 'wide'],
      [100, 0, 'wide'],
      [0, 12, 'first', 'middle'],
      [100, 12, 'middle'],
    ]);
  });

  test('of Wales lose nobody, and are never more than may stand', () => {
    const layout = layOutMap(wales, { size: { width: 1120, height: 640 }, folded: new Set(), kept: null, measure: halfWide });
    for (const most of [40, 100, 150]) {
      const marks = gatheredBars(layout, { width: 1120, pitch: 16, most });
      expect(marks.length).toBeLessThanOrEqual(most);
      expect(new Set(marks.flatMap(({ bodyIds }) => bodyIds))).toEqual(new Set(layout.bars.map(({ bodyId }) => bodyId)));
      expect(marks.every(({ box }) => box.x >= 0 && box.x + box.width <= 1120)).toBe(true);
    }
  });
});

describe('the paint of a mark', () => {
  const tint = (fill: string, frame: Tint['frame'] = 'plain'): Tint => ({ fill, line: '#000000', ink: '#000000', mark: null, frame });
  const paintOf = (...tints: readonly Tint[]): readonly string[] => {
    const { fill, frame } = tintOfMost(Object.keys(tints), at => tints[Number(at)] ?? tint('none'));
    return [fill, frame];
  };

  test('is that of most, of equals the first', () => {
    expect(paintOf(tint('red'), tint('blue'), tint('blue'))).toEqual(['blue', 'plain']);
    expect(paintOf(tint('red'), tint('blue'))).toEqual(['red', 'plain']);
    expect(paintOf(tint('red'), tint('white', 'unknown'), tint('white', 'unknown'))).toEqual(['white', 'unknown']);
  });

  test('is framed where one of many stands apart', () => {
    expect(paintOf(tint('red'), tint('red'), tint('blue', 'grave'))).toEqual(['red', 'grave']);
  });
});
