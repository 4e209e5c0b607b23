import type { coverageMends as englishMends, coverageSentences as englishSentences } from '../en/coverage.ts';
import { toCheck, type WelshFor } from '../word.ts';

export const coverageSentences: WelshFor<typeof englishSentences> = {
  DUTY: toCheck(
    "O {all} cell, mae gan {yes} ddeiliad ei hun, mae {general} yn cael un yn gyffredinol, ac nid oes un wedi'i gofnodi mewn {unknown}.",
  ),
  THEME: toCheck(
    "O {all} cell, mae rhes am gylch gwaith bwrdd mewn {yes}, mae {general} yn cael un yn gyffredinol, ac nid oes un wedi'i chofnodi mewn {unknown}.",
  ),
  ORGANISATION: toCheck(
    "O {all} cell, mae sedd mewn {yes}, sedd yn gyffredinol mewn {general}, ac nid oes un wedi'i chofnodi mewn {unknown}.",
  ),
  DATA_SET: toCheck(
    "O {all} cell, mae data'n dod mewn {yes}, data yn gyffredinol mewn {general}, ac nid oes dim wedi'i gofnodi mewn {unknown}.",
  ),
};

export const coverageMends: WelshFor<typeof englishMends> = {
  DUTY: toCheck("Un rhes sy'n dweud pwy sy'n dal neu'n cyflawni “{row}” yma: {column}. Holwch gyngor yr ardal."),
  THEME: toCheck("Cynllun neu gylch gorchwyl bwrdd sy'n enwi “{row}” yma: {column}. Holwch y bartneriaeth diogelwch cymunedol yno."),
  ORGANISATION: toCheck("Rhestr o aelodau sy'n enwi'r corff neu'n ei adael allan. Y bwrdd: {column}. Y corff: {row}. Holwch y cadeirydd."),
  DATA_SET: toCheck("Gair ar a yw'r data'n dod, gan bwy a sut. Y bwrdd: {column}. Y data: {row}. Holwch ddadansoddwr y bwrdd."),
  general: toCheck("Dywedir yn gyffredinol: byddai rhes am hyn ei hun yn ei wneud yn sicr: {column}. Holwch yno a yw'n wir am “{row}”."),
  no: toCheck('Dywed ffynhonnell nad yw felly. Byddai dogfen fwy diweddar yn newid hynny. Holwch: {column}. Am: “{row}”.'),
};
