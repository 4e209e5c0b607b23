/** Where one looks, and where an arrow key leads. */
import { describe, expect, test } from 'vitest';
import { nextBar, type Heading } from '../../client/canvas/cursor.ts';
import { atRest, held, leastZoom, toCamera, toViewport, zoomedAt, type Camera } from '../../client/canvas/viewport.ts';
import { wheelFactor } from '../../client/canvas/wheel.ts';
import { layOutMap } from '../../client/layout/mapLayout.ts';
import { halfWide, saltmarshMap as saltmarsh } from '../world/saltmarshMap.ts';

const world = { width: 1000, height: 600 };
const screen = { ...world, covered: 0 };

describe('the camera', () => {
  test('is held inside the map, as in a spreadsheet', () => {
    expect(held({ zoom: 2, pan: { x: 50, y: -900 } }, world, screen)).toEqual({ zoom: 2, pan: { x: 0, y: -600 } });
    expect(held({ zoom: 2, pan: { x: -1200, y: -300 } }, world, screen)).toEqual({ zoom: 2, pan: { x: -1000, y: -300 } });
    expect(held({ zoom: 1, pan: { x: -40, y: 40 } }, world, screen)).toEqual(atRest);
  });

  test('is held between the whole map and eightfold', () => {
    expect(held({ zoom: 0.1, pan: { x: 0, y: 0 } }, world, screen).zoom).toBe(1);
    expect(held({ zoom: 20, pan: { x: 0, y: 0 } }, world, screen).zoom).toBe(8);
    expect(leastZoom({ width: 1000, height: 1200 }, world)).toBe(0.5);
    expect(leastZoom({ width: 500, height: 300 }, world)).toBe(1);
  });

  test('a map that is higher than the screen moves up and down alone', () => {
    expect(held({ zoom: 1, pan: { x: -10, y: -900 } }, { width: 1000, height: 1200 }, screen)).toEqual({ zoom: 1, pan: { x: 0, y: -600 } });
  });

  test('may move as far as brings the right end of the map out from under a panel', () => {
    const covered = { ...world, covered: 400 };
    expect(held({ zoom: 1, pan: { x: -900, y: 0 } }, world, covered)).toEqual({ zoom: 1, pan: { x: -400, y: 0 } });
    expect(held({ zoom: 2, pan: { x: -9000, y: 0 } }, world, covered)).toEqual({ zoom: 2, pan: { x: -1400, y: 0 } });
    expect(held(atRest, world, covered)).toEqual(atRest);
  });

  test('magnified, keeps the point under the pointer where it is', () => {
    const before: Camera = { zoom: 1.5, pan: { x: -100, y: -40 } };
    const pointer = { x: 320, y: 200 };
    const after = zoomedAt(before, 2, pointer);
    const under = ({ zoom, pan }: Camera): unknown => ({ x: (pointer.x - pan.x) / zoom, y: (pointer.y - pan.y) / zoom });
    expect(after.zoom).toBe(3);
    expect(under(after)).toEqual(under(before));
    expect(zoomedAt(before, 100, pointer).zoom).toBe(8);
  });
});

describe('the viewport in the address', () => {
  test('is parts of the map, so that it means the same on every screen', () => {
    expect(toViewport({ zoom: 2, pan: { x: -500, y: -300 } }, world)).toEqual({ zoom: 2, x: 250, y: 250 });
    expect(toCamera({ zoom: 2, x: 250, y: 250 }, world)).toEqual({ zoom: 2, pan: { x: -500, y: -300 } });
    expect(toCamera({ zoom: 2, x: 250, y: 250 }, { width: 2000, height: 600 })).toEqual({ zoom: 2, pan: { x: -1000, y: -300 } });
  });

  test('is none at rest, and rest where it is none', () => {
    expect(toViewport(atRest, world)).toBeNull();
    expect(toViewport({ zoom: 1.004, pan: { x: -0.2, y: 0 } }, world)).toBeNull();
    expect(toCamera(null, world)).toEqual(atRest);
  });

  test('comes back the same however often it is written and read', () => {
    for (const zoom of [0.5, 1, 1.37, 2.744, 8]) {
      for (const part of [0, 1, 333, 874]) {
        const viewport = { zoom: Math.round(zoom * 100) / 100, x: part, y: part + 1 };
        expect(toViewport(toCamera(viewport, world), world)).toEqual(viewport);
      }
    }
  });
});

describe('the wheel', () => {
  const notch = (deltaY: number, more: { readonly deltaMode?: number; readonly ctrlKey?: boolean } = {}): number =>
    Math.round(wheelFactor({ deltaY, deltaMode: 0, ctrlKey: false, ...more }) * 1000) / 1000;

  test('doubles in four notches of a hundred, and comes back the same way', () => {
    expect([notch(-100), notch(100), notch(-400), notch(0)]).toEqual([1.189, 0.841, 2, 1]);
  });

  test('means the same where a browser tells lines, and more in the small steps of a pinch', () => {
    expect([notch(-3, { deltaMode: 1 }), notch(-20, { ctrlKey: true })]).toEqual([1.187, 1.189]);
  });

  test('never more than doubles or halves at a blow', () => {
    expect([notch(-5000), notch(5000)]).toEqual([2, 0.5]);
  });
});

describe('arrow keys', () => {
  const { bars } = layOutMap(saltmarsh, { size: { width: 314, height: 300 }, folded: new Set(), kept: null, measure: halfWide });
  const from = (key: string, heading: Heading): string | null => {
    const bar = bars.find(other => other.key === key);
    if (bar === undefined) throw new Error(`No box ${key}.`);
    return nextBar(bars, bar, heading)?.key ?? null;
  };

  test('lead sideways along the row, to each piece of a body', () => {
    expect([from('csp-heron', 'right'), from('csp-samphire', 'left'), from('csp-heron', 'left')]).toEqual([
      'csp-saltmarsh',
      'csp-saltmarsh',
      null,
    ]);
    expect([from('pilots-lantern', 'right'), from('pilots-lantern#1', 'left')]).toEqual(['pilots-lantern#1', 'pilots-lantern']);
  });

  test('lead down and up to the box beneath and above, and on the map’s edge nowhere', () => {
    expect([from('psb-estuary', 'down'), from('csp-samphire', 'up'), from('csp-samphire', 'down')]).toEqual([
      'csp-saltmarsh',
      'psb-estuary',
      'pilots-lantern#1',
    ]);
    expect([from('board-marsh', 'up'), from('grp-councils', 'down')]).toEqual([null, null]);
  });

  test('lead to the next row although nothing stands there above or beneath, however wide the map is', () => {
    expect(from('csp-heron', 'up')).toBe('psb-estuary');
    const box = { y: 0, width: 50, height: 10 };
    const wide = [
      { key: 'a', bodyId: 'a', piece: 0, row: 0, box: { ...box, x: 0 } },
      { key: 'b', bodyId: 'b', piece: 0, row: 1, box: { ...box, x: 2500 } },
      { key: 'c', bodyId: 'c', piece: 0, row: 2, box: { ...box, x: 0 } },
    ];
    expect(wide.map(bar => nextBar(wide, bar, 'down')?.key ?? null)).toEqual(['b', 'c', null]);
  });
});
