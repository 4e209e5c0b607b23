import type { evidence as english } from '../en/evidence.ts';
import { toCheck, type WelshFor } from '../word.ts';

export const evidence: WelshFor<typeof english> = {
  about: toCheck('Tystiolaeth: {what}'),
  sources: toCheck({
    zero: '{n} ffynhonnell',
    one: '{n} ffynhonnell',
    two: '{n} ffynhonnell',
    few: '{n} ffynhonnell',
    many: '{n} ffynhonnell',
    other: '{n} ffynhonnell',
  }),
  noQuote: toCheck("nid oes dyfyniad wedi'i gofnodi"),
  openQuote: '“',
  closeQuote: '”',
  figure: toCheck('Ffigur'),
  noLocator: toCheck("nid oes lle yn y ddogfen wedi'i gofnodi"),
  noDate: toCheck("dim dyddiad i'w weld"),
  noPublisher: toCheck("dim cyhoeddwr i'w weld"),
  newTab: toCheck('yn agor mewn tab newydd'),
  SUPPORTS: toCheck('yn ei gefnogi'),
  DISPUTES: toCheck('yn ei wrth-ddweud'),
  FULL: toCheck('Darllenwyd y ffynhonnell yn llawn.'),
  OPENING: toCheck("Dim ond dechrau'r ffynhonnell a ddarllenwyd."),
  SEARCHED: toCheck("Darnau unigol o'r ffynhonnell a ganfuwyd ac a ddarllenwyd."),
  NOT_OPENED: toCheck('Ni agorwyd y ffynhonnell.'),
  nobodyOpened: toCheck('Nid agorodd neb y darn.'),
  gives: toCheck("Yn rhoi'r rôl: {role}."),
  provision: toCheck('Darpariaeth'),
};
