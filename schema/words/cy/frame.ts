import type { frame as english } from '../en/frame.ts';
import { toCheck, type WelshFor } from '../word.ts';

export const frame: WelshFor<typeof english> = {
  print: toCheck('Argraffu'),
  asking: toCheck("Wrthi'n gofyn i'r gweinydd …"),
  failed: toCheck("Nid atebodd y gweinydd hyn. Mae'r hyn a ddangoswyd o'r blaen yma o hyd."),
  tryAgain: toCheck('Rhoi cynnig arall arni'),
  asTable: toCheck('Fel tabl'),
  asPicture: toCheck('Fel llun'),
  gettingReady: toCheck('Yn paratoi i argraffu …'),
  noPrint: toCheck("Nid oedd modd argraffu'r cyfan: nid yw'r gweinydd yn ateb. Rhowch gynnig arall arni cyn bo hir."),
  noFile: toCheck("Ni ellid gwneud y ffeil: nid yw'r gweinydd yn ateb. Rhowch gynnig arall arni ymhen tipyn."),
  area: toCheck('Ardal'),
  anyArea: toCheck('Cymru gyfan'),
  kind: toCheck('Math o fwrdd'),
  anyKind: toCheck('pob math'),
  severalKinds: toCheck({
    zero: '{n} math',
    one: '{n} math',
    two: '{n} fath',
    few: '{n} math',
    many: '{n} math',
    other: '{n} math',
  }),
  before: toCheck('Cynt'),
  after: toCheck('Nesaf'),
  rowsShown: toCheck('{from}–{to} o {all}'),
  pages: toCheck('Tudalennau'),
};
