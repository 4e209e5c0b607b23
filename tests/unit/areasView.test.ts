/** The pure parts of the Areas view: tiles, layers of boundaries, who carries most. */
import { describe, expect, test } from 'vitest';
import { carriedBy, depthAmong, extremesOf, type AreaLoad } from '../../client/panels/areas/carried.ts';
import { leadOf } from '../../client/panels/areas/lead.ts';
import { companyOf, layersOf, tintsOf, togetherThroughout } from '../../client/panels/areas/layers.ts';
import { besideOf, tilesOf } from '../../client/panels/areas/tiles.ts';
import { viewSayIn } from '../../schema/words/viewing.ts';
import { walesIndex } from '../world/walesOnClient.ts';
import { wales } from '../world/wales.ts';

const index = walesIndex;
const councils = index.councils.map(({ id }) => id);
const layers = layersOf(index.landscape.areas, councils);

function layerOf(kind: string) {
  const layer = layers.find(one => one.kind === kind);
  if (layer === undefined) throw new Error(`No layer is called ${kind}.`);
  return layer;
}

describe('tiles', () => {
  const placed = wales.councils.flatMap(id => wales.areas.get(id) ?? []);

  test('of Wales stand where its file says, no two on one place, and every one beside another', () => {
    const tiles = tilesOf(placed);
    expect(tiles).toHaveLength(22);
    expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(22);
    const beside = besideOf(tiles);
    expect(tiles.filter(({ id }) => beside.get(id)?.size === 0)).toEqual([]);
    expect(beside.get('la-torfaen')?.get('south')).toBe('la-newport');
    expect(beside.get('la-newport')?.get('north')).toBe('la-torfaen');
  });

  test('stand in the order of the columns where one place is missing, or told twice', () => {
    const [first, ...others] = placed;
    const inOrder = tilesOf([{ id: first?.id ?? '' }, ...others]);
    expect(inOrder.slice(0, 7).map(({ column, row }) => [column, row])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 1],
      [5, 1],
      [6, 1],
      [1, 2],
    ]);
    expect(
      tilesOf([
        { id: 'a', tileColumn: 1, tileRow: 1 },
        { id: 'b', tileColumn: 1, tileRow: 1 },
      ]),
    ).toEqual([
      { id: 'a', column: 1, row: 1 },
      { id: 'b', column: 2, row: 1 },
    ]);
    expect(tilesOf([])).toEqual([]);
  });
});

describe('layers of boundaries', () => {
  test('part Wales in as many areas as the sources say', () => {
    const count = (kind: string): number => layerOf(kind).parts.length;
    expect(count('POLICE_AREA')).toBe(4);
    expect(count('HEALTH_AREA')).toBe(7);
    expect(count('FIRE_AREA')).toBe(3);
    expect(count('PSB_AREA')).toBe(13);
    for (const { parts } of layers) expect(parts.flatMap(part => part.councils).toSorted()).toEqual(councils.toSorted());
  });

  test('a council in no area of a layer stands for itself, and the layer does not part all of Wales', () => {
    const joint = layerOf('JOINT_CSP_AREA');
    expect(joint.isWhole).toBe(false);
    expect(joint.partOf.get('la-torfaen')).toEqual({ id: 'la-torfaen', councils: ['la-torfaen'] });
    expect(joint.partOf.get('la-conwy')?.councils).toEqual(['la-conwy', 'la-denbighshire']);
  });

  test('the five of Gwent stand together throughout; Powys with nobody', () => {
    const together = togetherThroughout(layers, councils);
    expect(together[0]).toEqual(['la-caerphilly', 'la-blaenau-gwent', 'la-torfaen', 'la-monmouthshire', 'la-newport']);
    expect(together.flat()).not.toContain('la-powys');
  });

  test('the company of a council names every layer once', () => {
    for (const council of councils) {
      const company = companyOf(layers, council);
      expect(company.flatMap(one => one.layers).toSorted()).toEqual(layers.map(({ kind }) => kind).toSorted());
      expect(new Set(company.map(({ others }) => others.join())).size).toBe(company.length);
    }
    expect(companyOf(layers, 'la-powys').find(({ others }) => others.length === 0)?.layers).toContain('HEALTH_AREA');
  });

  test('no two areas of a layer that touch have the same tint', () => {
    const beside = besideOf(tilesOf(wales.councils.flatMap(id => wales.areas.get(id) ?? [])));
    for (const layer of layers) {
      const tints = tintsOf(layer, beside);
      const tintAt = (council: string): number | undefined => tints.get(layer.partOf.get(council)?.id ?? '');
      const clashes = councils.filter(council =>
        [...(beside.get(council)?.values() ?? [])].some(
          other => layer.partOf.get(other) !== layer.partOf.get(council) && tintAt(other) === tintAt(council),
        ),
      );
      expect(clashes).toEqual([]);
      expect(Math.max(...tints.values())).toBeLessThan(4);
    }
  });
});

describe('what areas carry', () => {
  const load = (id: string, boards: number, seats: number | null, assumed: number): AreaLoad => ({
    area: { id, tileColumn: null, tileRow: null },
    boards: { value: boards, unknown: 0, byTier: [], boards: [], sentence: '' },
    seats: { value: seats, assumed, required: 0, unknown: 0, sentence: '' },
    gaps: { value: 0, ask: 0, wholeOfWales: 0, severity: null, sentence: '' },
  });
  const loads = [load('a', 4, 10, 5), load('b', 6, 10, 1), load('c', 6, null, 0)];

  test('an area without a recorded seat has an unknown share, and is neither most nor least', () => {
    expect(loads.map(one => carriedBy(one, 'ASSUMED'))).toEqual([0.5, 0.1, null]);
    expect(extremesOf(loads, 'ASSUMED')).toEqual({ most: { value: 0.5, ids: ['a'] }, least: { value: 0.1, ids: ['b'] } });
    expect(extremesOf(loads, 'BOARDS')).toEqual({ most: { value: 6, ids: ['b', 'c'] }, least: { value: 4, ids: ['a'] } });
    expect(extremesOf([load('a', 4, null, 0)], 'SEATS')).toEqual({ most: null, least: null });
    expect(extremesOf([load('a', 4, 2, 0), load('b', 4, 2, 0)], 'BOARDS')).toEqual({ most: { value: 4, ids: ['a', 'b'] }, least: null });
  });

  test('the least has the lightest depth, the most the deepest; all alike the middle; unknown none', () => {
    const depthsOf = (values: readonly (number | null)[]) => values.map(value => depthAmong(value, values, 5));
    expect(depthsOf([14, 15, 16, 17])).toEqual([1, 2, 4, 5]);
    expect(depthsOf([3, 3, null])).toEqual([3, 3, null]);
    expect(depthsOf([null])).toEqual([null]);
  });
});

describe('the sentence before the numbers', () => {
  const boardsIn = (value: (place: number) => number): readonly AreaLoad[] =>
    councils.map((id, place) => ({ area: { id }, boards: { value: value(place) } }) as unknown as AreaLoad);
  const said = (loads: readonly AreaLoad[], language: 'en' | 'cy'): string =>
    leadOf({ loads, carried: 'BOARDS', chosen: null, index, viewSay: viewSayIn[language] });

  test('names all that are alike where they are few', () => {
    expect(
      said(
        boardsIn(place => (place < 2 ? 33 : 30 + Math.min(1, place - 2))),
        'en',
      ),
    ).toMatch(/^Isle of Anglesey and Gwynedd: 33 boards/);
  });

  test('counts those that are more than anybody reads', () => {
    const loads = boardsIn(place => (place === 0 ? 30 : 33));
    expect(said(loads, 'en')).toMatch(/^Gwynedd, Conwy, .* and 9 more areas: 33 boards/);
    expect(said(loads, 'cy')).toMatch(/^Gwynedd, Conwy, .* a 9 ardal arall: /);
  });
});
