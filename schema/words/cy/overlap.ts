import type { overlap as english } from '../en/overlap.ts';
import { toCheck, type WelshFor } from '../word.ts';

/** The noun behind the number is the same in all forms: aelod begins with a vowel. */
function allForms<const Text extends string>(text: Text) {
  return { zero: text, one: text, two: text, few: text, many: text, other: text };
}

export const overlap: WelshFor<typeof english> = {
  both: toCheck('{shared}; {law}.'),
  share: toCheck(allForms("mae {pair} yn rhannu {shared} o'r {n} aelod a gofnodwyd")),
  shareAll: toCheck(allForms("mae {pair} yn rhannu pob un o'r {n} aelod a gofnodwyd")),
  shareNone: toCheck(allForms("nid yw {pair} yn rhannu'r un o'r {n} aelod a gofnodwyd")),
  within: toCheck('Yn ardal {area}, {said}'),
  whereBothWork: toCheck("Lle mae'r ddau'n gweithio, {said}"),
  lawOnBoth: toCheck(allForms("mae'r gyfraith yn mynnu {required} o'r {n} ar y ddau")),
  lawOnAll: toCheck({
    zero: "mae'r gyfraith yn mynnu pob un o'r {n} ar y ddau",
    one: "mae'r gyfraith yn ei fynnu ar y ddau",
    two: "mae'r gyfraith yn mynnu pob un o'r {n} ar y ddau",
    few: "mae'r gyfraith yn mynnu pob un o'r {n} ar y ddau",
    many: "mae'r gyfraith yn mynnu pob un o'r {n} ar y ddau",
    other: "mae'r gyfraith yn mynnu pob un o'r {n} ar y ddau",
  }),
  lawOnNeither: toCheck({
    zero: "nid yw'r gyfraith yn mynnu'r un ohonynt ar y ddau",
    one: "nid yw'r gyfraith yn ei fynnu ar y ddau",
    two: "nid yw'r gyfraith yn mynnu'r un o'r {n} ar y ddau",
    few: "nid yw'r gyfraith yn mynnu'r un o'r {n} ar y ddau",
    many: "nid yw'r gyfraith yn mynnu'r un o'r {n} ar y ddau",
    other: "nid yw'r gyfraith yn mynnu'r un o'r {n} ar y ddau",
  }),
  noneShared: toCheck('{shared}.'),
  noMembers: toCheck("Nid yw aelodau {board} yn hysbys, felly nid yw'n hysbys beth mae'r ddau'n ei rannu."),
  noMembersOnEither: toCheck("Nid yw aelodau {pair} yn hysbys, felly nid yw'n hysbys beth mae'r ddau'n ei rannu."),
  noneLocal: toCheck('Nid oes gan y ddau ardal yn gyffredin.'),
  link: toCheck('mae {from} {linkTo}.'),
  linkAssumed: toCheck('tybiaeth yw bod {from} {linkTo}.'),
  generalAndAssumed: toCheck('dywedir bod {from} yn gyffredinol {linkTo}; ar gyfer {area} tybiaeth yw hynny.'),
  generalAndAssumedHere: toCheck('dywedir bod {from} yn gyffredinol {linkTo}; ar gyfer y ddau hyn tybiaeth yw hynny.'),
  finding: toCheck("nid oes cyswllt rhyngddynt wedi'i gofnodi, dim ond canfyddiad: dywedir bod {from} {linkTo}."),
  asked: toCheck("Nid oes cyswllt rhyngddynt wedi'i gofnodi; holodd arolwg amdano heb gael ateb, ac nid yw hynny'n dweud dim amdano."),
  general: toCheck("dywedir bod {from} yn gyffredinol {linkTo}; nid oes dim wedi'i gofnodi am y ddau hyn."),
  generalOfOne: toCheck("mae {from} {linkTo} yn gyffredinol; nid oes dim wedi'i gofnodi am y ddau hyn."),
  generalFinding: toCheck("nid oes cyswllt rhyngddynt wedi'i gofnodi; dywedir bod {from} yn gyffredinol {linkTo}."),
  generalFindingOfOne: toCheck("nid oes cyswllt rhyngddynt wedi'i gofnodi; mae {from} {linkTo} yn gyffredinol."),
  noLink: toCheck("Nid oes cyswllt rhyngddynt wedi'i gofnodi."),
};
