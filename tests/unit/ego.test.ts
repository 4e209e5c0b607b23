/** Rings around a body: who stands in which, and names that never touch. */
import { describe, expect, test } from 'vitest';
import { egoPicture } from '../../client/layout/ego.ts';
import { ringsAround } from '../../client/state/rings.ts';
import { walesIndex as index } from '../world/walesOnClient.ts';

const sizes = { ring: 92, names: 330, line: 17 };

describe('rings', () => {
  test('Cardiff CSP: its five members and the boards it is linked to are one step away', () => {
    const { rings, ties } = ringsAround(index, 'csp-cardiff', 2);
    expect(rings[0]).toEqual(expect.arrayContaining(['council-cardiff', 'probation', 'psb-cardiff', 'apb-cardiff-vale']));
    expect(rings[0]).toHaveLength(11);
    const inner = new Set(['csp-cardiff', ...(rings[0] ?? [])]);
    expect(ties.every(([from]) => inner.has(from))).toBe(true);
  });

  test('everybody stands in one ring only, groups in none, and a ring further adds none to those within', () => {
    for (const id of ['csp-torfaen', 'probation', 'wscn']) {
      const two = ringsAround(index, id, 2).rings;
      const three = ringsAround(index, id, 3).rings;
      const all = three.flat();
      expect(new Set(all).size).toBe(all.length);
      expect(all).not.toContain(id);
      expect(all.filter(other => index.bodyById.get(other)?.isGeneral)).toEqual([]);
      expect(three.slice(0, 2)).toEqual(two);
    }
  });

  test('a board of which nothing is recorded has no ring', () => {
    const alone = index.landscape.partnerships.find(
      ({ id, isGeneral }) => !isGeneral && !index.seatsByBody.has(id) && !index.interfacesByBoard.has(id),
    );
    expect(alone).toBeDefined();
    expect(ringsAround(index, alone?.id ?? '', 3)).toEqual({ rings: [], ties: [] });
  });
});

describe('the picture', () => {
  test.each(['csp-cardiff', 'probation', 'wscn'])('of %s holds everything within its frame, and no name stands on another', id => {
    const rings = ringsAround(index, id, 3);
    const { width, height, nodes, labels, radii } = egoPicture({ middle: id, ...rings }, sizes);
    expect(nodes).toHaveLength(1 + rings.rings.flat().length);
    expect(labels).toHaveLength(rings.rings[0]?.length ?? 0);
    for (const { x, y } of [...nodes, ...labels]) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
    for (const side of ['left', 'right'] as const) {
      const heights = labels.filter(label => label.side === side).map(({ y }) => y);
      expect(heights).toEqual(heights.toSorted((a, b) => a - b));
      heights.slice(1).forEach((y, at) => expect(y - (heights[at] ?? 0)).toBeGreaterThanOrEqual(sizes.line - 1e-9));
    }
    for (const { step, x, y } of nodes) {
      const distance = Math.hypot(x - width / 2, y - height / 2);
      expect(distance).toBeCloseTo(step === 0 ? 0 : (radii[step - 1] ?? Number.NaN), 6);
    }
  });

  test('a small one has no names', () => {
    const rings = ringsAround(index, 'csp-cardiff', 2);
    const { labels, width } = egoPicture({ middle: 'csp-cardiff', ...rings }, { ring: 34, names: 0, line: 0 });
    expect(labels).toEqual([]);
    expect(width).toBe(2 * (2 * 34 + 12));
  });

  test('with nobody around there is the body alone', () => {
    const { nodes, radii } = egoPicture({ middle: 'a', rings: [], ties: [] }, sizes);
    expect(nodes).toHaveLength(1);
    expect(radii).toEqual([]);
  });
});
