/** The arrangement by network: the same landscape always stands in the same places, nobody over anybody. */
import { describe, expect, it } from 'vitest';
import { placesByForce } from '../../client/charts/force.ts';
import type { Box } from '../../client/layout/box.ts';
import { layOutNetwork } from '../../client/layout/networkLayout.ts';
import { spreadOut } from '../../client/layout/spread.ts';
import { straightBetween } from '../../client/layout/straight.ts';
import { networkOf } from '../../client/state/network.ts';
import { arrange, moveTo } from '../../client/state/producers.ts';
import { firstSession } from '../../client/state/session.ts';
import { walesIndex as index } from '../world/walesOnClient.ts';

const network = networkOf(index);
const asked = { count: network.joined.length, ties: network.ties };
const measure = (text: string, px: number): number => text.length * px * 0.55;
const overlapping = (boxes: readonly Box[]): number =>
  boxes.filter((a, at) =>
    boxes.some((b, other) => other > at && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height),
  ).length;

describe('the network of Wales', () => {
  it('joins named bodies by seats and links, each tie once; who is joined to nobody stands apart', () => {
    expect(network.joined.length + network.alone.length).toBe(163 + 116);
    expect(network.alone).toContain('audit-wales');
    const ties = Array.from({ length: network.ties.length / 2 }, (_, at) => [network.ties[2 * at], network.ties[2 * at + 1]].join(' '));
    expect(new Set(ties).size).toBe(ties.length);
    expect(ties.length).toBe(768 + 148);
  });

  it('stands in the same places whenever it is asked', () => {
    expect([...placesByForce(asked)]).toEqual([...placesByForce(asked)]);
  });

  it.each([
    [1440, 800],
    [1900, 980],
    [720, 700],
  ])('fits %d × %d with no box over another, and every body once', (width, height) => {
    const places = placesByForce(asked);
    const layout = layOutNetwork(index, { network, places, guests: 0, size: { width, height }, measure, language: 'en' });
    expect(layout.bars.map(({ bodyId }) => bodyId).toSorted()).toEqual([...network.joined, ...network.alone].toSorted());
    expect(overlapping(layout.bars.map(({ box }) => box))).toBe(0);
    for (const { box } of layout.bars) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(layout.size.width);
      expect(box.y + box.height).toBeLessThanOrEqual(layout.size.height);
    }
    expect(layout.ties).toHaveLength(768 + 148);
  });

  it('keeps who sits together closer than others', () => {
    const places = placesByForce(asked);
    const distance = (a: number, b: number): number =>
      Math.hypot((places[2 * a] ?? 0) - (places[2 * b] ?? 0), (places[2 * a + 1] ?? 0) - (places[2 * b + 1] ?? 0));
    const mean = (pairs: readonly (readonly [number, number])[]): number =>
      pairs.reduce((sum, [a, b]) => sum + distance(a, b), 0) / pairs.length;
    const tied = Array.from({ length: asked.ties.length / 2 }, (_, at) => [asked.ties[2 * at] ?? 0, asked.ties[2 * at + 1] ?? 0] as const);
    const any = Array.from({ length: asked.count }, (_, a) => Array.from({ length: a }, (__, b) => [a, b] as const)).flat();
    expect(mean(tied)).toBeLessThan(mean(any) / 2);
  });
});

describe('parts of it', () => {
  it('boxes stand in rows, those in the middle first, each as near as can be to where it wants to stand', () => {
    const box = { width: 40, height: 10 };
    const placed = spreadOut(
      [
        { ...box, x: 50, y: 61 },
        { ...box, x: 52, y: 62 },
        { ...box, x: 150, y: 0 },
      ],
      { width: 200, height: 120 },
      { pitch: 20 },
    );
    expect(placed.map(({ x, y }) => [x, y])).toEqual([
      [50, 40],
      [52, 60],
      [150, 0],
    ]);
  });

  it('threads run from edge to edge', () => {
    expect(straightBetween({ x: 0, y: 0, width: 20, height: 10 }, { x: 100, y: 0, width: 20, height: 10 })).toEqual([
      { x: 20, y: 5 },
      { x: 100, y: 5 },
    ]);
  });

  it('the other arrangement is seen whole', () => {
    const moved = moveTo({ zoom: 2, x: 10, y: 10 })(firstSession);
    expect(arrange('network')(moved)).toMatchObject({ arrangement: 'network', viewport: null });
    expect(arrange('map')(moved)).toBe(moved);
  });
});
