/** Where everything of Saltmarsh stands on a little screen, to the pixel; and that Wales stands there whole. */
import { describe, expect, test } from 'vitest';
import { chipWidths } from '../../client/layout/chips.ts';
import { frameFor } from '../../client/layout/frame.ts';
import { foldedAround, foldedLanes, isOfAllWales } from '../../client/layout/lanesShown.ts';
import { missingIn } from '../../client/layout/missing.ts';
import { besideText, layOutMap, type MapLayout, type MapOptions } from '../../client/layout/mapLayout.ts';
import type { Box } from '../../client/layout/box.ts';
import { isPartnership, type IndexedLandscape, type MapBody, type MapPartnership } from '../../client/state/landscape.ts';
import { halfWide, saltmarshIf, saltmarshMap as saltmarsh } from '../world/saltmarshMap.ts';
import { walesIndex as wales } from '../world/walesOnClient.ts';

/** Three columns of 100 between margins of 7; twelve rows of 18, when all lanes stand open. */
const screen = { width: 314, height: 300 };
const everything = { size: screen, folded: new Set<string>(), kept: null, measure: halfWide };

const saltmarshOn = (options: Partial<MapOptions> = {}, index: IndexedLandscape = saltmarsh): MapLayout =>
  layOutMap(index, { ...everything, ...options });

function boxesOf({ bars }: MapLayout, ...ids: readonly string[]): Readonly<Record<string, Box>> {
  return Object.fromEntries(bars.filter(({ bodyId }) => ids.includes(bodyId)).map(({ key, box }) => [key, box]));
}

describe('the map of Saltmarsh', () => {
  const map = saltmarshOn();

  test('has a column for each council, of its region', () => {
    expect(map.columns).toEqual([
      { areaId: 'la-heron', regionId: 'region-sands', x: 7, width: 100 },
      { areaId: 'la-saltmarsh', regionId: 'region-estuary', x: 107, width: 100 },
      { areaId: 'la-samphire', regionId: 'region-estuary', x: 207, width: 100 },
    ]);
    expect(map.size).toEqual(screen);
  });

  test('boards stand over their footprints, with a gap to each side', () => {
    expect(boxesOf(map, 'psb-estuary', 'csp-heron', 'csp-samphire')).toEqual({
      'psb-estuary': { x: 108.5, y: 34, width: 197, height: 18 },
      'csp-heron': { x: 8.5, y: 61, width: 97, height: 18 },
      'csp-samphire': { x: 208.5, y: 61, width: 97, height: 18 },
    });
  });

  test('a board that works at both ends of the marsh has two boxes of one body', () => {
    expect(map.bars.filter(({ bodyId }) => bodyId === 'pilots-lantern')).toEqual([
      { key: 'pilots-lantern', bodyId: 'pilots-lantern', piece: 0, row: 3, box: { x: 8.5, y: 83, width: 97, height: 18 } },
      { key: 'pilots-lantern#1', bodyId: 'pilots-lantern', piece: 1, row: 3, box: { x: 208.5, y: 83, width: 97, height: 18 } },
    ]);
  });

  test('bodies of which nobody wrote down the area stand on a plate beside the columns, behind a note', () => {
    expect(map.plates).toEqual([
      { box: { x: 7, y: 105, width: 300, height: 18 }, note: { x: 7, y: 105, width: 132, height: 18 } },
      { box: { x: 7, y: 199, width: 300, height: 18 }, note: { x: 7, y: 199, width: 132, height: 18 } },
    ]);
    expect(boxesOf(map, 'watch', 'lifeboat')).toEqual({
      watch: { x: 140.5, y: 105, width: 165, height: 18 },
      lifeboat: { x: 140.5, y: 199, width: 165, height: 18 },
    });
  });

  test('sections and lanes span their rows; a lane under its parents leaves room for the ticks', () => {
    expect(map.sections).toEqual([
      { section: 'NATIONAL', y: 6, height: 18 },
      { section: 'LOCAL', y: 34, height: 89 },
      { section: 'ORGANISATIONS', y: 133, height: 106 },
      { section: 'GENERAL', y: 249, height: 40 },
    ]);
    expect(map.lanes.map(({ laneId, y, height }) => `${laneId} ${y}+${height}`)).toEqual([
      'national 6+18',
      'boards 34+18',
      'local_boards 61+18',
      'pilots 83+18',
      'networks 105+18',
      'police 133+18',
      'bodies 155+62',
      'homes 221+18',
      'general_boards 249+18',
      'general_bodies 271+18',
    ]);
  });

  test('a hole is where a lane of boards has none; lanes of organisations have no holes', () => {
    expect(map.holes).toEqual([
      { laneId: 'boards', kind: 'PSB', areaIds: ['la-heron'], box: { x: 8.5, y: 34, width: 97, height: 18 } },
      { laneId: 'pilots', kind: 'YOUNG_FUTURES', areaIds: ['la-saltmarsh'], box: { x: 108.5, y: 83, width: 97, height: 18 } },
    ]);
  });

  test('a hole goes through all tracks of its lane', () => {
    const crowded = saltmarshIf(({ partnerships }) => ({
      partnerships: partnerships.map(board => (board.id === 'csp-samphire' ? { ...board, kind: 'PSB' as const } : board)),
    }));
    const { holes, bars } = saltmarshOn({}, crowded);
    const [upper, lower] = ['psb-estuary', 'csp-samphire'].map(id => bars.find(({ bodyId }) => bodyId === id)?.box);
    expect([upper?.y, lower?.y]).toEqual([32, 57]);
    expect(holes.filter(({ laneId }) => laneId === 'boards')).toEqual([
      { laneId: 'boards', kind: 'PSB', areaIds: ['la-heron'], box: { x: 8.5, y: 32, width: 97, height: 41 } },
    ]);
  });

  test('folded lanes make strips, and give their height to the others', () => {
    const { strips, bars } = saltmarshOn({ folded: foldedLanes(saltmarsh, []) });
    expect(strips).toEqual([
      { section: 'ORGANISATIONS', laneIds: ['police'], y: 230, height: 26 },
      { section: 'GENERAL', laneIds: ['general_boards', 'general_bodies'], y: 266, height: 26 },
    ]);
    expect(bars.every(({ box }) => box.height === 19)).toBe(true);
    expect(bars.map(({ bodyId }) => bodyId)).not.toContain('police-marsh');
  });

  test('beside text, lanes with nothing lit are folded and those of organisations with something lit are opened', () => {
    const folded = foldedLanes(saltmarsh, []);
    const passing = new Set(saltmarsh.bodyById.keys());
    const lit = new Set(['police-marsh', 'csp-heron']);
    const around = foldedAround(saltmarsh, folded, { passing, lit });
    expect(saltmarsh.lanes.map(({ id }) => id).filter(id => !around.has(id))).toEqual(['national_boards', 'local_boards', 'police']);
    // Where nothing is lit more than the rest, and where nothing is lit at all, it stays.
    expect(foldedAround(saltmarsh, folded, { passing, lit: null })).toEqual(folded);
    expect(foldedAround(saltmarsh, folded, { passing, lit: new Set() })).toBe(folded);
  });

  test('closed up, only what the filters keep has a place', () => {
    const { bars, lanes } = saltmarshOn({ kept: new Set(['psb-estuary', 'council-heron']) });
    expect(bars.map(({ key }) => key)).toEqual(['psb-estuary', 'council-heron']);
    expect(lanes.map(({ laneId }) => laneId)).toEqual(['boards', 'bodies']);
  });

  test('a screen that is too small is scrolled, not squeezed: rows of 13, columns of 49', () => {
    const { size, rows, columns, fontPx } = saltmarshOn({ size: { width: 100, height: 100 } });
    expect({ size, row: rows[0]?.height, column: columns[0]?.width, fontPx }).toEqual({
      size: { width: 161, height: 235 },
      row: 13,
      column: 49,
      fontPx: 11,
    });
  });

  test('beside text columns are narrower, and folded lanes stand in more lines than one', () => {
    const asked = { size: { width: 100, height: 100 }, folded: foldedLanes(saltmarsh, []) };
    const { columns, strips } = saltmarshOn({ ...asked, narrow: { ...besideText, most: { chips: 7, folded: 1 } } });
    expect(columns[0]?.width).toBe(42);
    expect(strips.map(({ laneIds }) => laneIds)).toEqual([['police'], ['general_boards'], ['general_bodies']]);
  });

  test('on a wall, rows and letters grow, and then no more', () => {
    const { size, rows, fontPx } = saltmarshOn({ size: { width: 314, height: 2000 } });
    expect({ size, row: rows[0]?.height, fontPx }).toEqual({ size: { width: 314, height: 2000 }, row: 32, fontPx: 13 });
  });

  test('letters grow with the rows, and not with the line of folded lanes', () => {
    const small = { size: { width: 100, height: 100 } };
    const folded = foldedLanes(saltmarsh, []);
    const { strips, fontPx } = saltmarshOn({ ...small, folded });
    expect(strips).toHaveLength(2);
    expect(fontPx).toBe(saltmarshOn(small).fontPx);
  });

  test('the same landscape on the same screen gives the same map; names in the other language move nothing', () => {
    expect(saltmarshOn()).toEqual(map);
    const turned = <Body extends MapBody>(body: Body): Body => ({
      ...body,
      nameEn: body.nameCy,
      nameCy: body.nameEn,
      shortEn: body.shortCy,
      shortCy: body.shortEn,
    });
    const inWelsh = saltmarshIf(({ partnerships, organisations }) => ({
      partnerships: partnerships.map(turned),
      organisations: organisations.map(turned),
    }));
    const places = ({ bars }: MapLayout): readonly unknown[] => bars.map(({ key, row, box }) => ({ key, row, box }));
    expect(places(saltmarshOn({}, inWelsh))).toEqual(places(map));
  });

  test('a landscape of nothing is a map of nothing', () => {
    const nothing = saltmarshIf(() => ({ partnerships: [], organisations: [], areas: [] }));
    const { size, rows, bars, holes, fontPx } = saltmarshOn({}, nothing);
    expect({ size, rows, bars, holes, fontPx }).toEqual({ size: screen, rows: [], bars: [], holes: [], fontPx: 13 });
  });
});

describe('chips', () => {
  const [marsh, moot] = ['board-marsh', 'csp-moot'].map(id => saltmarsh.bodyById.get(id) as MapPartnership);

  test('are as wide as either language needs, and share what is left', () => {
    expect(marsh === undefined || moot === undefined ? [] : chipWidths([marsh, moot], { line: 300, measure: halfWide })).toEqual([
      152.75, 147.25,
    ]);
  });

  test('share what there is where it is too little for all', () => {
    const widths = marsh === undefined || moot === undefined ? [] : chipWidths([marsh, moot], { line: 56.75, measure: halfWide });
    expect(widths.map(width => Math.round(width * 100) / 100)).toEqual([29.75, 27]);
  });
});

describe('the frame', () => {
  test('takes more of a projector than of a laptop, in larger letters', () => {
    expect(frameFor(1440)).toEqual({
      strip: { width: 240, section: 20, fontPx: 12, leastFontPx: 11 },
      heads: { height: 64, regionPx: 12, regionLines: 2, councilPx: 11 },
    });
    expect(frameFor(1700)).toEqual({
      strip: { width: 288, section: 24, fontPx: 14, leastFontPx: 13 },
      heads: { height: 72, regionPx: 15, regionLines: 2, councilPx: 13 },
    });
  });
});

describe('the map of Wales', () => {
  const map = layOutMap(wales, { size: { width: 1200, height: 760 }, folded: new Set(), kept: null, measure: halfWide });
  const nationalRows = new Set(
    map.rows.flatMap(({ y }, row) => (map.sections.some(place => place.section === 'NATIONAL' && y < place.y + place.height) ? [row] : [])),
  );
  const ownBars = map.bars.filter(({ piece }) => piece === 0);

  test('shows every board, body and group once; of the boards Young Futures alone is in two pieces, of the bodies Gwent’s voluntary association', () => {
    expect(ownBars.map(({ bodyId }) => bodyId).toSorted()).toEqual([...wales.bodyById.keys()].toSorted());
    expect(map.bars.filter(({ piece }) => piece > 0).map(({ key }) => key)).toEqual(['young-futures#1', 'cvc-gavo#1']);
  });

  test('has every board of all Wales in the national band, and there no body that is not a named board', () => {
    const boards = wales.landscape.partnerships.filter(board => !board.isGeneral && isOfAllWales(wales, board));
    const band = new Set(ownBars.filter(({ row }) => nationalRows.has(row)).map(({ bodyId }) => bodyId));
    expect(boards.length).toBeGreaterThan(10);
    expect(boards.map(({ id }) => id).filter(id => !band.has(id))).toEqual([]);
    expect(wales.landscape.organisations.filter(({ id }) => band.has(id))).toEqual([]);
    expect(wales.landscape.partnerships.filter(({ id, isGeneral }) => isGeneral && band.has(id))).toEqual([]);
  });

  test('has the 35 groups in the general lanes and nobody else', () => {
    const general = map.sections.find(({ section }) => section === 'GENERAL');
    const below = ownBars.filter(({ box }) => box.y >= (general?.y ?? Infinity));
    expect(below.map(({ bodyId }) => wales.bodyById.get(bodyId)?.isGeneral)).toEqual(Array.from({ length: 35 }, () => true));
  });

  test('where kinds share a lane, each kind that documents speak of everywhere has its own holes, and pilots and working groups none', () => {
    const missing = map.holes
      .filter(({ laneId }) => laneId === 'regional_community_safety')
      .map(({ kind, areaIds }) => `${kind} ${areaIds.length}: ${areaIds[0]} … ${areaIds.at(-1)}`);
    expect(missing).toEqual([
      'CONTEST 10: la-anglesey … la-carmarthenshire',
      'CONTEST 4: la-rhondda-cynon-taf … la-cardiff',
      'SVOC 6: la-anglesey … la-wrexham',
      'SVOC 5: la-swansea … la-merthyr-tydfil',
      'SVOC 6: la-cardiff … la-newport',
      'ASB 17: la-anglesey … la-cardiff',
      'COHESION 6: la-anglesey … la-wrexham',
      'COHESION 12: la-swansea … la-newport',
    ]);
    const sharing = map.bars.filter(({ box }) => map.holes.some(hole => within(box, hole.box)));
    expect(sharing.map(({ bodyId }) => bodyId)).toEqual([]);
    expect(map.holes.filter(({ laneId }) => laneId === 'area_planning_boards')).toEqual([]);
  });

  test('says its holes in the outline too: every kind, with as many areas', () => {
    const drawn = new Map<string, number>();
    for (const { laneId, kind, areaIds } of map.holes)
      drawn.set(`${laneId} ${kind}`, (drawn.get(`${laneId} ${kind}`) ?? 0) + areaIds.length);
    const said = wales.lanes.flatMap(lane => missingIn(wales, lane).map(({ kind, areas }) => [`${lane.id} ${kind}`, areas] as const));
    expect(new Map(said)).toEqual(drawn);
    expect(drawn.get('regional_community_safety CONTEST')).toBe(14);
  });

  test('has holes in lanes of boards alone', () => {
    const lanesOf = new Map(map.lanes.map(({ laneId, section }) => [laneId, section]));
    expect(map.holes.filter(({ laneId }) => lanesOf.get(laneId) === 'ORGANISATIONS')).toEqual([]);
    const withoutPanel = new Set(map.holes.flatMap(({ laneId, areaIds }) => (laneId === 'channel_panels' ? areaIds : [])));
    const withPanel = new Set(
      wales.landscape.partnerships
        .filter(board => wales.laneByBody.get(board.id)?.id === 'channel_panels' && isPartnership(board) && !board.isGeneral)
        .flatMap(({ footprint }) => footprint?.map(({ id }) => id) ?? []),
    );
    expect([...withoutPanel, ...withPanel].toSorted()).toEqual(wales.councils.map(({ id }) => id).toSorted());
  });
});

function within(inner: Box, outer: Box): boolean {
  return (
    inner.x < outer.x + outer.width &&
    outer.x < inner.x + inner.width &&
    inner.y < outer.y + outer.height &&
    outer.y < inner.y + inner.height
  );
}
