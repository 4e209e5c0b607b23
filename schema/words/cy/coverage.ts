import type {
  coverageMends as englishMends,
  coverageSentences as englishSentences,
  coverageWhole as englishWhole,
} from '../en/coverage.ts';
import { toCheck, type WelshFor } from '../word.ts';

export const coverageSentences: WelshFor<typeof englishSentences> = {
  DUTY: toCheck(
    "{all} cell: rhywun yno'n gorfod ei chyflawni neu'n ymgymryd â hi mewn {yes}, un yn gyffredinol mewn {general}, dim un wedi'i gofnodi mewn {unknown}.",
  ),
  THEME: toCheck(
    "{all} cell: rhes am gylch gwaith bwrdd mewn {yes}, un yn gyffredinol mewn {general}, dim un wedi'i chofnodi mewn {unknown}.",
  ),
  ORGANISATION: toCheck("{all} cell: sedd mewn {yes}, un yn gyffredinol mewn {general}, dim un wedi'i chofnodi mewn {unknown}."),
  DATA_SET: toCheck("{all} cell: data'n dod mewn {yes}, data yn gyffredinol mewn {general}, dim wedi'i gofnodi mewn {unknown}."),
};

export const coverageWhole: WelshFor<typeof englishWhole> = {
  DUTY: toCheck(
    "{all} cell: rhywun yno'n gorfod ei chyflawni neu'n ymgymryd â hi mewn {yes}, un yn gyffredinol mewn {general}. Nid oes cell wag.",
  ),
  THEME: toCheck('{all} cell: rhes am gylch gwaith bwrdd mewn {yes}, un yn gyffredinol mewn {general}. Nid oes cell wag.'),
  ORGANISATION: toCheck('{all} cell: sedd mewn {yes}, un yn gyffredinol mewn {general}. Nid oes cell wag.'),
  DATA_SET: toCheck("{all} cell: data'n dod mewn {yes}, data yn gyffredinol mewn {general}. Nid oes cell wag."),
};

export const coverageMends: WelshFor<typeof englishMends> = {
  DUTY: toCheck("Un rhes sy'n dweud pwy sy'n dal neu'n cyflawni {row} yma: {column}. Holwch gyngor yr ardal."),
  THEME: toCheck("Cynllun neu gylch gorchwyl bwrdd sy'n enwi {row} yma: {column}. Holwch y bartneriaeth diogelwch cymunedol yno."),
  ORGANISATION: toCheck("Rhestr o aelodau sy'n enwi'r corff neu'n ei adael allan. Y bwrdd: {column}. Y corff: {row}. Holwch y cadeirydd."),
  DATA_SET: toCheck("Gair ynghylch a yw'r data'n dod, gan bwy a sut. Y bwrdd: {column}. Y data: {row}. Holwch ddadansoddwr y bwrdd."),
  onlyCarried: toCheck(
    "Ymgymerir â hi; nid oes neb wedi'i gofnodi y mae'n rhaid iddo gyflawni {row}, yma ({column}) nac mewn man arall. Holwch pwy bynnag sy'n ymgymryd â hi yn awr ar ba sail y maent yn gwneud hynny.",
  ),
  general: toCheck(
    "Fe'i dywedir yn gyffredinol; byddai rhes am y lle ei hun yn ei gwneud yn sicr: {column}. Holwch yno a yw'n wir am {row}.",
  ),
  no: toCheck('Dywed ffynhonnell nad yw felly. Byddai dogfen fwy diweddar yn newid hynny. Holwch: {column}. Am: {row}.'),
};
