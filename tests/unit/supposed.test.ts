/** A what-if beside what is recorded, as the map is handed both: the 2028 what-if of Wales. */
import { beforeAll, describe, expect, test } from 'vitest';
import { SupposedLandscapeDocument, type SupposedLandscapeQuery } from '../../client/api/generated/graphql.ts';
import { supposedOf, type Supposed } from '../../client/state/supposed.ts';
import { sayIn } from '../../schema/words/say.ts';
import { bodyColumnsFor } from '../../client/panels/table/bodyColumns.ts';
import { bodyRowsFor, type BodyRow, type BodyTableName } from '../../client/panels/table/bodyRows.ts';
import { textIn } from '../../client/panels/table/columns.ts';
import { indexLandscape, type IndexedLandscape } from '../../client/state/landscape.ts';
import { changeMark, changesSeen, shownOf, twoMomentsOf } from '../../client/state/twoMoments.ts';
import { print } from 'graphql';
import { askWales, walesIndex } from '../world/walesOnClient.ts';

let supposed: Supposed;
beforeAll(async () => {
  const { scenario } = (await askWales(print(SupposedLandscapeDocument), { id: 'pccs-end-2028' })) as SupposedLandscapeQuery;
  if (scenario === null) throw new Error('The what-if ships with Wales.');
  supposed = supposedOf(walesIndex, scenario);
});

describe('commissioners end in 2028', () => {
  test('four are gone, and those who lose seats lose 39 in all', () => {
    const changes = [...supposed.changes];
    expect(
      changes
        .filter(([, { is }]) => is === 'gone')
        .map(([id]) => id)
        .toSorted(),
    ).toEqual(['pcc-dyfed-powys', 'pcc-gwent', 'pcc-north-wales', 'pcc-south-wales']);
    const losing = changes.filter(([, { is }]) => is === 'loses');
    expect(losing).toHaveLength(26);
    expect(losing.reduce((sum, [, { lost }]) => sum + lost, 0)).toBe(39);
    expect(changes.some(([, { is }]) => is === 'gains')).toBe(false);
  });

  test('before is what is recorded, after has nobody who is gone, and both together have a place for all', () => {
    expect(shownOf(supposed, 'BEFORE')).toBe(walesIndex);
    expect(shownOf(supposed, 'AFTER').bodyById.has('pcc-gwent')).toBe(false);
    const together = shownOf(supposed, 'CHANGES');
    expect([...together.bodyById.keys()]).toEqual([...walesIndex.bodyById.keys()]);
    expect(together.seatsByBody.get('pcc-gwent')).toHaveLength(walesIndex.seatsByBody.get('pcc-gwent')?.length ?? 0);
    expect(changesSeen(supposed, 'BEFORE')).toBeNull();
    expect(changesSeen(supposed, 'AFTER')).toBe(supposed.changes);
  });

  test('boards of which only another part goes are altered, and so are the ends of flows', () => {
    const altered = [...supposed.changes].filter(([, { is }]) => is === 'altered').map(([id]) => id);
    expect(altered).toHaveLength(28);
    expect(altered).toEqual(expect.arrayContaining(['pcp-gwent', 'pcp-dyfed-powys', 'pcp-north-wales', 'pcp-south-wales', 'csp-torfaen']));
  });
});

describe('the table of what changes', () => {
  const everybody = (index: IndexedLandscape, table: BodyTableName): ReadonlyMap<string, BodyRow> =>
    new Map(bodyRowsFor(index, table, { passing: new Set(index.bodyById.keys()), surroundings: null }).rows.map(row => [row.id, row]));
  const reading = (table: BodyTableName, id: string): Readonly<Record<string, string | number>> => {
    const index = supposed.together;
    const moments = { before: everybody(supposed.before, table), after: everybody(supposed.after, table) };
    const row = everybody(index, table).get(id);
    if (row === undefined) throw new Error(`No row ${id}.`);
    const columns = bodyColumnsFor(table, { index, say: sayIn.en, hasFocus: false, changes: supposed.changes, moments });
    return Object.fromEntries(columns.map(column => [column.heading, textIn(column, row)]));
  };

  test('says of each what becomes of it, and of each value what it was and what it becomes', () => {
    expect(reading('boards', 'awpg')).toMatchObject({ 'What changes': 'loses 4 seats', 'Seats': '8 → 4', 'Required by law': 0 });
    expect(reading('boards', 'nw-scb')).toMatchObject({ 'What changes': 'loses 1 seat', 'Seats': '1 → not known' });
    expect(reading('boards', 'csp-torfaen')).toMatchObject({ 'What changes': 'altered otherwise', 'Seats': 5 });
    expect(reading('boards', 'psb-gwent')).toMatchObject({ 'What changes': 'loses 1 seat', 'Seats': '16 → 15' });
    expect(reading('boards', 'yjmb-cardiff')).toMatchObject({ 'What changes': 'nothing changes' });
  });

  test('has who is gone as they were', () => {
    expect(reading('organisations', 'pcc-gwent')).toMatchObject({ 'What changes': 'gone', 'Boards': 8 });
  });
});

describe('a landscape at two moments', () => {
  const landscape = walesIndex.landscape;
  const without = (id: string): typeof walesIndex =>
    indexLandscape({
      ...landscape,
      partnerships: landscape.partnerships.filter(board => board.id !== id),
      memberships: landscape.memberships.filter(({ partnership }) => partnership.id !== id),
    });

  test('who is there at the second alone is new, and whose seats come gains them', () => {
    const { changes, together } = twoMomentsOf(without('csp-cardiff'), walesIndex);
    const seats = walesIndex.seatsByBody.get('csp-cardiff')?.length ?? 0;
    expect(changes.get('csp-cardiff')).toEqual({ is: 'new', lost: 0, gained: seats });
    expect(changes.get('council-cardiff')).toMatchObject({ is: 'gains' });
    expect(together.bodyById.size).toBe(walesIndex.bodyById.size);
  });

  test('who bears another name is altered, and stands together under the new one', () => {
    const [board, ...others] = landscape.partnerships;
    if (board === undefined) throw new Error('Wales has boards.');
    const renamed = { ...board, nameEn: { ...board.nameEn, text: 'Another' } };
    const { changes, together } = twoMomentsOf(walesIndex, indexLandscape({ ...landscape, partnerships: [renamed, ...others] }));
    expect([...changes]).toEqual([[board.id, { is: 'altered', lost: 0, gained: 0 }]]);
    expect(together.bodyById.get(board.id)?.nameEn.text).toBe('Another');
  });

  test('behind a curtain is before, the map below it after', () => {
    const moments = twoMomentsOf(without('csp-cardiff'), walesIndex);
    expect(shownOf(moments, 'CURTAIN')).toBe(walesIndex);
    expect(shownOf(moments, 'BEFORE')).toBe(moments.before);
  });
});

test('what stands in a box says whether somebody is gone, or how many seats go and come', () => {
  expect(changeMark({ is: 'gone', lost: 3, gained: 0 })).toBe('×');
  expect(changeMark({ is: 'loses', lost: 3, gained: 1 })).toBe('−3+1');
  expect(changeMark({ is: 'gains', lost: 0, gained: 2 })).toBe('+2');
  expect(changeMark({ is: 'new', lost: 0, gained: 2 })).toBe('★');
  expect(changeMark({ is: 'altered', lost: 0, gained: 0 })).toBe('≠');
});
