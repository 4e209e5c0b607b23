import type { handout as english } from '../en/handout.ts';
import { toCheck, type WelshFor } from '../word.ts';

export const handout: WelshFor<typeof english> = {
  title: toCheck('Taflen, neu sleidiau'),
  says: toCheck(
    "Pob golygfa gyda'i llun mewn llinellau a llythrennau, yr hyn a ddywedir wrthi, y nodiadau, a phwy sy'n dweud hynny. Mae'r sleidiau'n agor yn PowerPoint a LibreOffice, a gellir newid eu teitlau a'u capsiynau.",
  ),
  inLanguage: toCheck('Iaith'),
  paper: toCheck('Papur y daflen'),
  both: toCheck('Y ddwy'),
  bothSays: toCheck(
    "Yn y ddwy: mae'r Gymraeg ar flaen pob dalen a'r Saesneg ar ei chefn. Ar sleid mae'r ddau gapsiwn, y Gymraeg yn gyntaf, uwchben un llun ag enwau Cymraeg.",
  ),
  pdf: toCheck('Taflen (PDF)'),
  pptx: toCheck('Sleidiau (PPTX)'),
  drawing: toCheck('Yn lluniadu golygfa {n} o {all} …'),
  writing: toCheck("Yn ysgrifennu'r ffeil …"),
  stop: toCheck('Stopio'),
  stopped: toCheck('Wedi stopio. Ni chadwyd dim.'),
  overtaken: toCheck(
    "Mae'r dirwedd newydd newid, felly ni chadwyd dim: byddai hanner y ffeil o'r cyfnod cynt. Gofynnwch amdani unwaith eto.",
  ),
  made: toCheck("Mae {name} gyda'ch lawrlwythiadau. Nifer y tudalennau: {n}."),
  madeSlides: toCheck("Mae {name} gyda'ch lawrlwythiadau. Nifer y sleidiau: {n}."),
  failedScene: toCheck(
    "Ni ellid lluniadu golygfa {n}: ni ddaeth rhan ohoni o'r gweinydd. Ni chadwyd dim. Rhowch gynnig arall arni ymhen tipyn.",
  ),
  failedFile: toCheck("Ni ellid ysgrifennu'r ffeil: ni ellid nôl ei llythrennau. Ni chadwyd dim. Rhowch gynnig arall arni ymhen tipyn."),
  empty: toCheck("Nid oes golygfa yn y stori hon eto, felly nid oes dim i'w rannu."),
  file: toCheck('taflen'),
  slidesFile: toCheck('sleidiau'),
  story: toCheck('un o straeon y dirwedd'),
  known: toCheck('O ba bryd, a sut y gwyddys hyn'),
  welshToCheck: toCheck('Nid oes darllenydd Cymraeg wedi derbyn Cymraeg y stori hon eto.'),
  scenes: toCheck({
    zero: '{n} golygfa',
    one: '{n} olygfa',
    two: '{n} olygfa',
    few: '{n} golygfa',
    many: '{n} golygfa',
    other: '{n} golygfa',
  }),
  claims: toCheck('Yng ngeiriau’r dogfennau (yn Saesneg)'),
  cut: toCheck('Mae mwy ohono nag sydd o le yma: mae’r gweddill yn y cyfeiriad isod.'),
  cutOnSlide: toCheck('Mae mwy ohono nag sydd o le ar y sleid: mae’r gweddill yn Tirlun.'),
  toWrite: toCheck('Eich nodiadau'),
  pageOf: toCheck('Tudalen {n} o {all}'),
};
