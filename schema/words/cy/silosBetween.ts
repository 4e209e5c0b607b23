import type { silosBetween as english } from '../en/silosBetween.ts';
import { toCheck, type WelshFor } from '../word.ts';

export const silosBetween: WelshFor<typeof english> = {
  rankedBy: toCheck('Trefnir yn ôl'),
  BETWEENNESS: toCheck('sefyll ar y ffyrdd byrraf (rhyngoldeb, Freeman)'),
  BORGATTI_EVERETT: toCheck("sefyll ar y ffyrdd byrraf, o'r mwyaf y gall ei fath (rhyngoldeb, Borgatti–Everett)"),
  CONSTRAINT: toCheck('bod heb ei gaethiwo (cyfyngiad, Burt)'),
  EFFECTIVE_SIZE: toCheck('cyrraedd y rhai nad ydynt yn gysylltiedig fel arall (maint effeithiol, Burt)'),
  BROKERAGE: toCheck('brocera (Gould a Fernandez)'),
  leadBetween: toCheck(
    "{first} sydd gyntaf o {all}. Ar ôl safle daw'r gorau a'r gwaethaf sydd ganddo gyda'r byrddau cenedlaethol a'r hyn a dybir a hebddynt.",
  ),
  leadBetweenNone: toCheck('Ni threfnir neb: nid oes dim a gofnodwyd yn cysylltu unrhyw ddau gorff yma.'),
  leadOneForAll: toCheck({
    zero: 'Nid oes un o’r rhai a ddangosir yn un corff ar gyfer Cymru gyfan.',
    one: 'Mae {n} o’r rhai a ddangosir yn un corff ar gyfer Cymru gyfan: peidiwch â’i drefnu wrth ochr cyrff un ardal.',
    two: 'Mae {n} o’r rhai a ddangosir yn un corff ar gyfer Cymru gyfan: peidiwch â’u trefnu wrth ochr cyrff un ardal.',
    few: 'Mae {n} o’r rhai a ddangosir yn un corff ar gyfer Cymru gyfan: peidiwch â’u trefnu wrth ochr cyrff un ardal.',
    many: 'Mae {n} o’r rhai a ddangosir yn un corff ar gyfer Cymru gyfan: peidiwch â’u trefnu wrth ochr cyrff un ardal.',
    other: 'Mae {n} o’r rhai a ddangosir yn un corff ar gyfer Cymru gyfan: peidiwch â’u trefnu wrth ochr cyrff un ardal.',
  }),
  notForSeats: toCheck(
    'Yn ôl seddi nid yw cymdogion neb yn gysylltiedig â’i gilydd, felly nid yw hyn yn dweud dim yno: dewiswch rwydwaith arall.',
  ),
  onlyForSeats: toCheck('Dim ond rhwydwaith â dau fath o gorff sydd â hyn: dewiswch seddi.'),
  rankRange: toCheck('{rank} ({best} i {worst})'),
  rank: toCheck('Safle'),
  value: toCheck('Gwerth'),
  exactTo: toCheck('± {error}'),
  bestRank: toCheck('Safle gorau'),
  worstRank: toCheck('Safle gwaethaf'),
  coordinator: toCheck('O fewn ei grŵp'),
  itinerant: toCheck('Rhwng dau o grŵp arall'),
  gatekeeper: toCheck("Yn gadael i mewn i'w grŵp"),
  representative: toCheck('Yn siarad dros ei grŵp'),
  liaison: toCheck('Rhwng tri grŵp'),
};
