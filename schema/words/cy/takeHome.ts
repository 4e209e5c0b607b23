import type { takeHome as english } from '../en/takeHome.ts';
import { toCheck, type WelshFor } from '../word.ts';

export const takeHome: WelshFor<typeof english> = {
  title: toCheck('Mynd adref'),
  oneFile: toCheck('Y dirwedd gyfan mewn un ffeil'),
  oneFileSays: toCheck(
    "Map, rhwydwaith, chwilio, tablau, dadansoddiadau a straeon, yn y ddwy iaith, gyda'r holl dystiolaeth. Mae'n agor o e-bost mewn unrhyw borwr o 2023 neu'n ddiweddarach, heb weinydd a heb rwydwaith, ac mae'n llai na 3 MB.",
  ),
  oneFileNot: toCheck(
    "Mae'r ffeil yn aros ar fersiwn {revision} o'r data. Ni ellir newid dim ynddi, ac ni ellir gofyn eich cwestiynau eich hun yno.",
  ),
  makeFile: toCheck('Cael y ffeil'),
  making: toCheck("Wrthi'n gwneud y ffeil …"),
  made: toCheck("Mae {name} gyda'ch lawrlwythiadau ({size} MB)."),
  failed: toCheck('Ni ellid gwneud y ffeil. Rhowch gynnig arall arni pan fydd y gweinydd yn ateb.'),
  barLabel: toCheck("Beth yw'r ffeil hon"),
  taken: toCheck("Aethpwyd â hon adref ar {day}: fersiwn {revision} o'r data. Ni ellir newid dim yma."),
  living: toCheck('Y dirwedd fyw'),
  livingHint: toCheck("Mae'n agor {address}, lle gall fod fersiwn mwy newydd. Mae angen rhwydwaith ar gyfer hynny."),
  leftOut: toCheck('Beth sydd ddim yn y ffeil hon'),
  leftOutText: toCheck(
    "Heb eu cynnwys: eich cwestiynau eich hun, hanes y newidiadau, a phopeth sy'n newid y dirwedd (barnau, beth-osau, golygu straeon). Mae holl gofnodion, tystiolaeth, dadansoddiadau a straeon y fersiwn hwn yma.",
  ),
  notHereTitle: toCheck("Nid yw'r dudalen hon yn y ffeil"),
  notHere: toCheck('Mae angen y dirwedd fyw yn {address} arni.'),
  toMap: toCheck("I'r map"),
};
