import type { judge as english } from '../en/judge.ts';
import { toCheck, type WelshFor } from '../word.ts';

export const judge: WelshFor<typeof english> = {
  judge: toCheck('Rhoi barn'),
  judgeOf: toCheck('Rhoi barn: {subject}'),
  title: toCheck('Y farn amdano'),
  none: toCheck('Nid oes neb wedi rhoi barn arno eto.'),
  by: '{author}, {date}',
  outdated: toCheck('wedi dyddio'),
  outdatedLong: toCheck("Wedi dyddio: mae'r hyn y rhoddwyd barn arno wedi newid ers hynny."),
  noRowsKept: toCheck('Ni chadwyd y rhesi y rhoddwyd barn arnynt, felly ni all neb ddweud a ydynt wedi newid.'),
  verdict: toCheck('Eich dyfarniad'),
  REQUIRED: toCheck("mae'r gyfraith neu ddyletswydd yn mynnu hynny"),
  USEFUL: toCheck("mae'n gwneud lles, ac yn werth ei gadw"),
  DUPLICATE: toCheck('gwneir yr un peth ddwywaith'),
  OPEN: toCheck("mae eto i'w drafod"),
  author: toCheck("Pwy sy'n rhoi barn: rôl neu sefydliad"),
  authorHint: toCheck('Er enghraifft “Rheolwr diogelwch cymunedol, Torfaen”. Byth enw person. Y porwr hwn yn unig sy’n ei gofio.'),
  reason: toCheck('Pam'),
  reasonExample: toCheck('Beth a ddywedwyd, ac ymhle'),
  save: toCheck("Cadw'r dyfarniad"),
  saving: toCheck("Wrthi'n cadw …"),
  saved: toCheck("Wedi'i gadw. Mae i'w weld uchod."),
  verdictMissing: toCheck('Dewiswch ddyfarniad yn gyntaf.'),
  authorMissing: toCheck("Dywedwch pwy sy'n rhoi barn: rôl neu sefydliad."),
  takeBack: toCheck('Tynnu yn ôl'),
  takeBackAsk: toCheck('Ei dynnu yn ôl yn enw {author}?'),
  takeBackYes: toCheck('Tynnu yn ôl'),
  takeBackNo: toCheck('Ei gadw'),
  whyJudged: toCheck('{subject}: dyfarniad – {verdict}'),
  whyTakenBack: toCheck('{subject}: tynnwyd y dyfarniad yn ôl – {verdict}'),
  conflict: toCheck(
    "Heb ei gadw eto: newidiodd rhywun y dirwedd yr un eiliad. Mae'r hyn a deipiwyd gennych yma o hyd. Edrychwch unwaith eto ar yr hyn yr ydych yn rhoi barn arno, yna cadwch eto.",
  ),
  away: toCheck(
    "Heb ei gadw: ni ellir cyrraedd y gronfa ddata, felly ni ellir ysgrifennu dim ar hyn o bryd. Mae'r hyn a deipiwyd gennych yma o hyd. Rhowch gynnig arall arni ymhen tipyn.",
  ),
  refused: toCheck("Heb ei gadw: ni dderbyniodd y gweinydd ef. Mae'r hyn a deipiwyd gennych yma o hyd. Dywedodd y gweinydd:"),
  unreachable: toCheck(
    "Heb ei gadw: nid yw'r gweinydd yn ateb. Mae'r hyn a deipiwyd gennych yma o hyd. Rhowch gynnig arall arni ymhen tipyn.",
  ),
};
