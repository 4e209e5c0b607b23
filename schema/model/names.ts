/** Properties that several kinds share: names in both languages and short labels. */
import { required, term, text } from './property.ts';
import { shortBasis, welshBasis } from './terms/common.ts';

export const names = {
  nameEn: required(text('Name in English.')),
  nameCy: text('Name in Welsh; empty where no Welsh name is recorded, which is itself a gap.'),
  nameCyBasis: term(welshBasis, 'What the Welsh name rests on: official, made from usual words, or to check.'),
};

export const shortNames = {
  shortEn: text('Short label in English that fits a bar of the map.'),
  shortCy: text('Short label in Welsh that fits a bar of the map.'),
  shortBasis: term(shortBasis, 'Whether the short label is in common use or was made for the map.'),
};

export const note = text('A remark of the researcher, in the words it was written in.');
