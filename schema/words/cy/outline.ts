import type { outline as english } from '../en/outline.ts';
import { toCheck, type WelshFor } from '../word.ts';

export const outline: WelshFor<typeof english> = {
  title: toCheck("Amlinelliad o'r dirwedd"),
  hint: toCheck(
    "Mae'r bysellau saeth yn symud ac yn agor. Mae llythrennau'n dod o hyd i enw. Mae Enter yn agor y panel. Mae Shift ac Enter yn symud y ffocws. Mae Escape yn mynd yn ôl.",
  ),
  close: toCheck("Cau'r amlinelliad"),
  boards: toCheck({
    zero: '{n} bwrdd',
    one: '{n} bwrdd',
    two: '{n} fwrdd',
    few: '{n} bwrdd',
    many: '{n} bwrdd',
    other: '{n} bwrdd',
  }),
  organisations: toCheck({
    zero: '{n} sefydliad',
    one: '{n} sefydliad',
    two: '{n} sefydliad',
    few: '{n} sefydliad',
    many: '{n} sefydliad',
    other: '{n} sefydliad',
  }),
  statements: toCheck({
    zero: '{n} grŵp',
    one: '{n} grŵp',
    two: '{n} grŵp',
    few: '{n} grŵp',
    many: '{n} grŵp',
    other: '{n} grŵp',
  }),
  seats: toCheck({
    zero: '{n} sedd',
    one: '{n} sedd',
    two: '{n} sedd',
    few: '{n} sedd',
    many: '{n} sedd',
    other: '{n} sedd',
  }),
  sitsOn: toCheck({
    zero: 'yn eistedd ar {n} bwrdd',
    one: 'yn eistedd ar {n} bwrdd',
    two: 'yn eistedd ar {n} fwrdd',
    few: 'yn eistedd ar {n} bwrdd',
    many: 'yn eistedd ar {n} bwrdd',
    other: 'yn eistedd ar {n} bwrdd',
  }),
  noSeat: toCheck("dim sedd wedi'i chofnodi"),
  missing: toCheck({
    zero: "{kind}: dim un wedi'i gofnodi ar gyfer {n} ardal, ond nid yw hynny'n golygu nad oes un",
    one: "{kind}: dim un wedi'i gofnodi ar gyfer {n} ardal, ond nid yw hynny'n golygu nad oes un",
    two: "{kind}: dim un wedi'i gofnodi ar gyfer {n} ardal, ond nid yw hynny'n golygu nad oes un",
    few: "{kind}: dim un wedi'i gofnodi ar gyfer {n} ardal, ond nid yw hynny'n golygu nad oes un",
    many: "{kind}: dim un wedi'i gofnodi ar gyfer {n} ardal, ond nid yw hynny'n golygu nad oes un",
    other: "{kind}: dim un wedi'i gofnodi ar gyfer {n} ardal, ond nid yw hynny'n golygu nad oes un",
  }),
  filteredOut: toCheck("wedi'i hidlo allan"),
  inFocus: toCheck('yn y ffocws'),
  stepsAway: toCheck({
    zero: "{n} cam o'r ffocws",
    one: "{n} cam o'r ffocws",
    two: "{n} gam o'r ffocws",
    few: "{n} cham o'r ffocws",
    many: "{n} cham o'r ffocws",
    other: "{n} cam o'r ffocws",
  }),
};
