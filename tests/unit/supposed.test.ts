/** A what-if beside what is recorded, as the map is handed both: the 2028 what-if of Wales. */
import { beforeAll, describe, expect, test } from 'vitest';
import { SupposedLandscapeDocument, type SupposedLandscapeQuery } from '../../client/api/generated/graphql.ts';
import { changeMark, changesSeen, shownOf, supposedOf, type Supposed } from '../../client/state/supposed.ts';
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
});

test('what stands in a box says whether somebody is gone, or how many seats go and come', () => {
  expect(changeMark({ is: 'gone', lost: 3, gained: 0 })).toBe('✕');
  expect(changeMark({ is: 'loses', lost: 3, gained: 1 })).toBe('−3+1');
  expect(changeMark({ is: 'gains', lost: 0, gained: 2 })).toBe('+2');
});
