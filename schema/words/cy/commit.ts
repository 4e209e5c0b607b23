import type { commit as english } from '../en/commit.ts';
import { toCheck, type WelshFor } from '../word.ts';

export const commit: WelshFor<typeof english> = {
  authorHint: toCheck('Er enghraifft “Rheolwr diogelwch cymunedol, Torfaen”. Byth enw person. Y porwr hwn yn unig sy’n ei gofio.'),
  authorMissing: toCheck('Dywedwch pwy: rôl neu sefydliad.'),
  conflict: toCheck(
    "Heb ei gadw eto: newidiodd rhywun arall hyn yr un eiliad. Mae'r hyn a deipiwyd gennych yma o hyd. Edrychwch unwaith eto, yna cadwch eto.",
  ),
  away: toCheck(
    "Heb ei gadw: ni ellir cyrraedd y gronfa ddata, felly ni ellir ysgrifennu dim ar hyn o bryd. Mae'r hyn a deipiwyd gennych yma o hyd. Rhowch gynnig arall arni ymhen tipyn.",
  ),
  unsure: toCheck(
    "Ni wyddys a gadwyd hyn: collwyd y gronfa ddata cyn y gellid dweud hynny. Mae'r hyn a deipiwyd gennych yma o hyd. Cadwch ef eto ymhen tipyn: ni chaiff byth ei gadw ddwywaith.",
  ),
  refused: toCheck("Heb ei gadw: ni dderbyniodd y gweinydd ef. Mae'r hyn a deipiwyd gennych yma o hyd. Dywedodd y gweinydd:"),
  unreachable: toCheck(
    "Ni wyddys a gadwyd hyn: nid yw'r gweinydd yn ateb. Mae'r hyn a deipiwyd gennych yma o hyd. Cadwch ef eto ymhen tipyn: ni chaiff byth ei gadw ddwywaith.",
  ),
};
