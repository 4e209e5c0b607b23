import { expect, test } from 'vitest';
import { listOf } from '../../schema/words/listOf.ts';

test.each([
  [[], ''],
  [['Caerdydd'], 'Caerdydd'],
  [['Powys', 'Caerdydd'], 'Powys a Chaerdydd'],
  [['Caerdydd', 'Powys', 'Torfaen'], 'Caerdydd, Powys a Thorfaen'],
  [['Gwynedd', 'Ynys Môn'], 'Gwynedd ac Ynys Môn'],
  [['Sir y Fflint', 'Wrecsam'], 'Sir y Fflint a Wrecsam'],
  [['Bae Abertawe', 'Abertawe'], 'Bae Abertawe ac Abertawe'],
  [['Gwent', 'Channel'], 'Gwent a Channel'],
  [['BGC Caerdydd', 'PDC Caerdydd'], 'BGC Caerdydd a PDC Caerdydd'],
])('in Welsh %j', (names, said) => {
  expect(listOf(names, 'cy')).toBe(said);
});

test.each([
  [['Powys', 'Cardiff'], 'Powys and Cardiff'],
  [['Cardiff', 'Powys', 'Torfaen'], 'Cardiff, Powys and Torfaen'],
])('in English %j', (names, said) => {
  expect(listOf(names, 'en')).toBe(said);
});
