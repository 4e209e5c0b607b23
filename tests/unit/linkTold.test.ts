/** Every type of link, told between the names of two boards in both languages. */
import { describe, expect, test } from 'vitest';
import { interfaceType } from '../../schema/model/terms/interface.ts';
import { joinedWithName } from '../../schema/words/mutate.ts';
import { linkTold } from '../../server/analysis/linkTold.ts';
import type { Interface } from '../../server/domain/things.ts';
import { wales } from '../world/wales.ts';

test.each([
  ['yn eistedd o dan', 'Byrddau Diogelu', 'yn eistedd o dan Fyrddau Diogelu'],
  ['yn adrodd i', 'Partneriaeth y Fro', 'yn adrodd i Bartneriaeth y Fro'],
  ['yn rhan o', 'Grŵp Atal Trais', 'yn rhan o Rŵp Atal Trais'],
  ['yn destun craffu gan', 'Rhwydwaith', 'yn destun craffu gan Rwydwaith'],
  ['yn destun craffu gan', 'PDC Caerdydd', 'yn destun craffu gan PDC Caerdydd'],
  ['yn adrodd i', 'FfCLl Gwent', 'yn adrodd i FfCLl Gwent'],
  ['yn gweithio gyda', 'Partneriaethau', 'yn gweithio gyda Phartneriaethau'],
  ['yn gweithio gyda', 'Channel', 'yn gweithio gyda Channel'],
  ['yn gorgyffwrdd â', 'Uned Atal Trais', 'yn gorgyffwrdd ag Uned Atal Trais'],
  ['yn cynnal adolygiadau ar ran', 'Partneriaethau', 'yn cynnal adolygiadau ar ran Partneriaethau'],
  ['yn cefnogi', 'Bwrdd', 'yn cefnogi Bwrdd'],
])('%s, before %s', (before, name, joined) => {
  expect(joinedWithName(before, name)).toBe(joined);
});

function rowOf(type: Interface['type'], isGroup: boolean): Interface | undefined {
  return [...wales.interfaces.values()].find(row => row.type === type && wales.requirePartnership(row.from).isGroup === isGroup);
}

describe('links of Wales', () => {
  test.each([
    ['plan_overlaps_with', true, 'CSPs', 'do planning work that overlaps with that of PSBs'],
    ['most_challenging', true, 'CSPs', 'have their most challenging interface with RPBs'],
    ['sits_under', true, 'CSPs', 'sit under PSBs'],
    ['works_with', true, 'CSPs', 'work with VAWDASV Regional Partnerships'],
    [
      'scrutinised_by',
      false,
      'Gwynedd and Anglesey Community Safety Partnership',
      'is scrutinised by Isle of Anglesey crime and disorder scrutiny committee',
    ],
  ] as const)('%s', (type, isGroup, from, linkTo) => {
    const row = rowOf(type, isGroup);
    expect(row === undefined ? null : linkTold(wales, row, 'en')).toEqual({ from, linkTo });
  });

  test('a group is told in the plural, and its name is mutated', () => {
    const row = rowOf('sits_under', true);
    expect(row === undefined ? null : linkTold(wales, row, 'cy')).toEqual({
      from: 'Partneriaethau Diogelwch Cymunedol Cymru',
      linkTo: 'yn eistedd o dan Fyrddau Gwasanaethau Cyhoeddus Cymru',
    });
  });

  test('no link in a sentence is told by a dash or an underscore', () => {
    const rows = interfaceType.values.flatMap(type => [rowOf(type, true), rowOf(type, false)]).filter(row => row !== undefined);
    const told = rows.flatMap(row => [linkTold(wales, row, 'en'), linkTold(wales, row, 'cy')]).map(({ linkTo }) => linkTo);
    expect(told.filter(linkTo => /_| – /.test(linkTo))).toEqual([]);
  });
});
