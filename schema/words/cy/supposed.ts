import type { supposed as english } from '../en/supposed.ts';
import { toCheck, type WelshFor } from '../word.ts';

export const supposed: WelshFor<typeof english> = {
  bar: toCheck('Y beth-os yr edrychir drwyddo'),
  lookingThrough: toCheck('Beth os:'),
  leave: toCheck('Gadael y beth-os'),
  page: toCheck("Yr hyn sy'n newid, mewn geiriau"),
  viewSays: toCheck("Mae'r olwg hon yn dweud"),
  panelsSay: toCheck("Mae'r paneli a'r cyfrifon yn dweud"),
  NO: toCheck('yr hyn a gofnodwyd'),
  YES: toCheck('yr hyn a fyddai'),
  onSheet: toCheck('Tybiedig, nid wedi’i gofnodi: yr hyn a fyddai petai “{name}” yn cael ei dderbyn.'),
  gone: toCheck('Nid yw “{name}” yn bod yn y beth-os hwn.'),
  goneHow: toCheck('Mae’r hyn a gofnodwyd amdano yn sefyll fel o’r blaen. Dywedir beth sy’n newid o’i herwydd ar dudalen y beth-os.'),
  showRecorded: toCheck('Dangos yr hyn a gofnodwyd'),
  column: toCheck('Tybiedig, nid wedi’i gofnodi: beth-os'),
};
