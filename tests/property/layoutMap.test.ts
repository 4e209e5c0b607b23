/** Laws of the map, on landscapes that never were: nobody is lost, nothing touches, no line runs through a box. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextBar, type Heading } from '../../client/canvas/cursor.ts';
import type { Box, Measure } from '../../client/layout/box.ts';
import { leftOut, placeCouncils, placeRegions, type Head } from '../../client/layout/heads.ts';
import { labelFor } from '../../client/layout/labels.ts';
import type { Bar } from '../../client/layout/bars.ts';
import { layOutMap, type MapLayout } from '../../client/layout/mapLayout.ts';
import { routeBetween, streetsOf } from '../../client/layout/routes.ts';
import type { IndexedLandscape } from '../../client/state/landscape.ts';
import { throughBoxes, touching, type DrawnBox, type Route } from '../e2e/geometry.ts';
import { anyLandscape } from '../world/madeLandscape.ts';

/** Letters of several widths, as in a typeface. */
const measure: Measure = (text, fontPx) =>
  Array.from(text).reduce((sum, letter) => sum + (/[ilj.]/.test(letter) ? 0.3 : /[mwMW]/.test(letter) ? 0.9 : 0.58), 0) * fontPx;

interface World {
  /** How a world that breaks a law is told. */
  readonly [fc.toStringMethod]: () => string;
  readonly index: IndexedLandscape;
  readonly folded: ReadonlySet<string>;
  readonly layout: MapLayout;
}

const anyWorld: fc.Arbitrary<World> = fc
  .tuple(
    anyLandscape,
    fc.array(fc.nat({ max: 8 })),
    fc.record({ width: fc.integer({ min: 1000, max: 2600 }), height: fc.integer({ min: 600, max: 1500 }) }),
  )
  .map(([index, chosen, size]) => {
    const folded = new Set(
      index.lanes.filter(({ section }, place) => section !== 'NATIONAL' && chosen.includes(place)).map(({ id }) => id),
    );
    const layout = layOutMap(index, { size, folded, kept: null, measure });
    return { index, folded, layout, [fc.toStringMethod]: () => told(index, layout) };
  });

describe('on any landscape and any screen', () => {
  test('no two boxes touch', () => {
    fc.assert(
      fc.property(anyWorld, ({ layout }) => {
        expect(touching(layout.bars.map(asDrawn))).toEqual([]);
      }),
    );
  });

  test('every body stands once, or waits in a folded lane', () => {
    fc.assert(
      fc.property(anyWorld, ({ index, folded, layout }) => {
        const standing = layout.bars.filter(({ piece }) => piece === 0).map(({ bodyId }) => bodyId);
        const waiting = layout.strips.flatMap(({ laneIds }) => laneIds.flatMap(id => index.bodiesByLane.get(id) ?? [])).map(({ id }) => id);
        expect(layout.strips.flatMap(({ laneIds }) => laneIds).filter(id => !folded.has(id))).toEqual([]);
        expect(new Set(standing).size).toBe(standing.length);
        expect([...new Set([...standing, ...waiting])].toSorted()).toEqual([...index.bodyById.keys()].toSorted());
      }),
    );
  });

  test('a body over columns covers its own and no others', () => {
    fc.assert(
      fc.property(anyWorld, ({ index, layout }) => {
        for (const { bodyId } of layout.bars) {
          const footprint = index.bodyById.get(bodyId)?.footprint ?? [];
          const lane = index.laneByBody.get(bodyId);
          const isChip = footprint.length % index.councils.length === 0 || lane?.section === 'NATIONAL' || lane?.section === 'GENERAL';
          if (isChip) continue;
          const boxes = layout.bars.filter(bar => bar.bodyId === bodyId).map(({ box }) => box);
          const covered = layout.columns
            .filter(({ x, width }) => boxes.some(box => within(x + width / 2, box)))
            .map(({ areaId }) => areaId);
          expect(covered.toSorted()).toEqual(footprint.map(({ id }) => id).toSorted());
        }
      }),
    );
  });

  test('every box lies on the map', () => {
    fc.assert(
      fc.property(anyWorld, ({ layout: { bars, holes, size } }) => {
        const out = [...bars, ...holes].filter(
          ({ box: { x, y, width, height } }) =>
            x < 0 || y < 0 || width <= 0 || height <= 0 || x + width > size.width || y + height > size.height,
        );
        expect(out).toEqual([]);
      }),
    );
  });

  test('every row can be passed', () => {
    fc.assert(
      fc.property(anyWorld, ({ layout }) => {
        expect(streetsOf(layout).rows.filter(({ passages }) => passages.length === 0)).toEqual([]);
      }),
    );
  });

  test('a route between any two bodies runs level and upright, through no box but its own ends', () => {
    fc.assert(
      fc.property(anyWorld, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 12 }), ({ layout }, pairs) => {
        const routes = routesBetween(layout, pairs);
        expect(routes.flatMap(slanted)).toEqual([]);
        expect(throughBoxes({ boxes: layout.bars.map(asDrawn), routes })).toEqual([]);
        expect(routes.filter(route => !leavesItsEnds(route, layout)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
      }),
    );
  });

  test('arrow keys come to every box', () => {
    fc.assert(
      fc.property(anyWorld, ({ layout: { bars } }) => {
        expect(unreached(bars)).toEqual([]);
      }),
    );
  });
});

describe('words', () => {
  const anyText = fc.stringMatching(/^[A-Z][a-z]{0,12}( [A-Za-z]{1,12}){0,5}$/);
  const anyWording = fc.record({
    full: anyText,
    short: anyText,
    count: fc.option(fc.nat({ max: 60 }).map(String)),
    details: fc.array(anyText, { maxLength: 3 }),
  });
  const anyRoom = fc.record({
    width: fc.integer({ min: 12, max: 900 }),
    height: fc.integer({ min: 13, max: 200 }),
    fontPx: fc.integer({ min: 11, max: 15 }),
    measure: fc.constant(measure),
  });

  test('a label is no wider than its box, unless even the short name is; and nothing of it is cut', () => {
    fc.assert(
      fc.property(anyWording, anyRoom, (wording, room) => {
        const { lines, nameLines, count, fontPx } = labelFor(wording, room);
        const name = lines.slice(0, nameLines).join(' ');
        expect([wording.full, wording.short]).toContain(name);
        const widest = Math.max(...lines.map(line => measure(line, fontPx)));
        const own = count === null ? 0 : measure(count, room.fontPx);
        const isWithin = widest + own <= room.width && (lines.length === 1 || lines.length * fontPx * 1.22 <= room.height);
        const isBareShort = name === wording.short && lines.length === 1 && count === null;
        expect(isWithin || isBareShort).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  const anyNames = fc.array(
    anyText.map(text => [text, text.split(' ')[0] ?? text] as const),
    { minLength: 1, maxLength: 22 },
  );
  const toldHeads = (heads: readonly Head[]): string => heads.map(({ label, box }) => `${label} ${box.x}–${box.x + box.width}`).join(', ');
  const meeting = (heads: readonly Head[]): readonly string[] =>
    heads.flatMap((head, place) => {
      const next = heads[place + 1];
      return next === undefined || head.box.x + head.box.width < next.box.x ? [] : [toldHeads([head, next])];
    });

  test('no two heads of councils on a line meet, wherever the map is moved; each says one of its names or is a dot', () => {
    fc.assert(
      fc.property(anyNames, fc.integer({ min: 20, max: 120 }), fc.integer({ min: -400, max: 0 }), (names, width, pan) => {
        const wordings = names
          .map((both, place) => ({ id: `la-${place}`, names: both, x: place * width + pan, width }))
          .filter(({ x }) => x + width / 2 > 0 && x + width / 2 < 500);
        const heads = placeCouncils(wordings, { fontPx: 11, weight: 500, measure, width: 500 });
        expect(heads.map(({ id }) => id)).toEqual(wordings.map(({ id }) => id));
        for (const line of [0, 1]) expect(meeting(heads.filter(head => head.line === line))).toEqual([]);
        heads.forEach(({ label }, place) => expect([...(wordings[place]?.names ?? []), leftOut]).toContain(label));
      }),
      { numRuns: 300 },
    );
  });

  test('no two heads of regions meet, however little of a region is in sight', () => {
    const anyRegions = fc.array(fc.tuple(anyText, fc.integer({ min: 24, max: 300 })), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(anyRegions, regions => {
        const wordings = regions.map(([text, width], place) => ({
          id: `region-${place}`,
          names: [text, text.split(' ')[0] ?? text],
          x: regions.slice(0, place).reduce((sum, [, before]) => sum + before, 0),
          width,
        }));
        const across = wordings.reduce((sum, { width }) => sum + width, 0);
        const heads = placeRegions(wordings, { fontPx: 12, weight: 650, measure, width: across });
        expect(heads.map(({ id }) => id)).toEqual(wordings.map(({ id }) => id));
        expect(meeting(heads)).toEqual([]);
        // Where a name fits over its own stretch nothing is left out.
        const fitting = wordings.filter(({ names, width }) => names.some(name => measure(name, 12) <= width - 6));
        expect(fitting.filter(({ id }) => heads.some(head => head.id === id && head.label === leftOut))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

function told(index: IndexedLandscape, { size, bars }: MapLayout): string {
  const places = bars.map(({ key, row, box }) => `${key} (${index.laneByBody.get(key)?.id}) in row ${row}, ${box.x}+${box.width}`);
  return `${index.councils.length} councils on ${size.width}×${size.height}: ${places.join('; ')}`;
}

function asDrawn({ bodyId, box }: Bar): DrawnBox {
  return { id: bodyId, kind: 'partnership', label: '', fullLabel: '', box, fontPx: 11, textLines: [] };
}

function within(x: number, box: Box): boolean {
  return x > box.x && x < box.x + box.width;
}

function routesBetween(layout: MapLayout, pairs: readonly (readonly [number, number])[]): readonly Route[] {
  const { bars } = layout;
  const streets = streetsOf(layout);
  return pairs.flatMap(([a, b]) => {
    const [from, to] = [bars[a % Math.max(1, bars.length)]?.bodyId, bars[b % Math.max(1, bars.length)]?.bodyId];
    if (from === undefined || to === undefined || from === to) return [];
    const points = routeBetween(streets, from, to);
    return points === null ? [] : [{ from, to, points }];
  });
}

function slanted({ from, to, points }: Route): readonly string[] {
  return points.slice(1).flatMap((end, place) => {
    const start = points[place] ?? end;
    return start.x === end.x || start.y === end.y ? [] : [`${from} → ${to} slants`];
  });
}

/** A route begins on the rim of one end and stops on the rim of the other. */
function leavesItsEnds({ from, to, points }: Route, { bars }: MapLayout): boolean {
  const touches = (bodyId: string, place: { readonly x: number; readonly y: number } | undefined): boolean =>
    bars.some(
      ({ bodyId: id, box }) =>
        id === bodyId && place !== undefined && within(place.x, box) && [box.y, box.y + box.height].includes(place.y),
    );
  return touches(from, points[0]) && touches(to, points.at(-1));
}

/** Boxes to which no walk with arrow keys leads from the first. */
function unreached(bars: readonly Bar[]): readonly string[] {
  const headings: readonly Heading[] = ['left', 'right', 'up', 'down'];
  const found = new Set(bars.slice(0, 1));
  for (const bar of found) {
    for (const heading of headings) {
      const next = nextBar(bars, bar, heading);
      if (next !== null) found.add(next);
    }
  }
  return bars.filter(bar => !found.has(bar)).map(({ key }) => key);
}
