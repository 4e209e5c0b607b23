import type { search as english } from '../en/search.ts';
import { toCheck, type WelshFor } from '../word.ts';

export const search: WelshFor<typeof english> = {
  label: toCheck('Chwilio byrddau, cyrff, ardaloedd, themâu, dyletswyddau ac acronymau'),
  placeholder: toCheck('Chwilio'),
  results: toCheck('Canlyniadau chwilio'),
  searching: toCheck("Wrthi'n chwilio …"),
  found: toCheck({
    zero: "{n} canlyniad. Mae'r bysellau saeth yn symud, mae Enter yn agor.",
    one: "{n} canlyniad. Mae'r bysellau saeth yn symud, mae Enter yn agor.",
    two: "{n} ganlyniad. Mae'r bysellau saeth yn symud, mae Enter yn agor.",
    few: "{n} chanlyniad. Mae'r bysellau saeth yn symud, mae Enter yn agor.",
    many: "{n} chanlyniad. Mae'r bysellau saeth yn symud, mae Enter yn agor.",
    other: "{n} canlyniad. Mae'r bysellau saeth yn symud, mae Enter yn agor.",
  }),
  foundOf: toCheck("Y {shown} cyntaf o {n} canlyniad. Mae'r bysellau saeth yn symud, mae Enter yn agor."),
  more: toCheck('Y {shown} cyntaf o {n}. Teipiwch ragor i gyfyngu ar y canlyniadau.'),
  nothing: toCheck('Ni chafwyd dim byd ar gyfer “{text}”.'),
  nothingHow: toCheck(
    'Chwiliwyd drwy enwau, enwau byr ac acronymau yn y ddwy iaith: byrddau, cyrff, ardaloedd, themâu, dyletswyddau ac acronymau.',
  ),
  failed: toCheck('Ni weithiodd y chwiliad.'),
  failedHow: toCheck("Ni atebodd y gweinydd. Mae'r hyn sydd ar y map yn dal i weithio."),
  clear: toCheck("Clirio'r chwiliad"),
  board: toCheck('bwrdd'),
  body: toCheck('corff'),
  group: toCheck('datganiadau cyffredinol'),
  area: toCheck('ardal'),
  theme: toCheck('thema'),
  duty: toCheck('dyletswydd'),
  acronym: toCheck('acronym'),
  areaDoes: toCheck("Mae Enter yn dangos dim ond yr hyn sy'n ei gwasanaethu"),
  themeDoes: toCheck("Mae Enter yn dangos dim ond y byrddau sy'n ymdrin â hi"),
  noMeaning: toCheck("dim ystyr wedi'i gofnodi"),
  matched: toCheck('cafwyd fel “{matched}”'),
  matchedPrefix: toCheck('yn dechrau fel “{matched}”'),
  matchedFuzzy: toCheck('wedi’i sillafu bron fel “{matched}”'),
};
