import type { states as english } from '../en/states.ts';
import { toCheck, type WelshFor } from '../word.ts';

export const states: WelshFor<typeof english> = {
  loading: toCheck("Wrthi'n llwytho'r dirwedd …"),
  loadingLong: toCheck("Mae hyn yn cymryd mwy o amser nag arfer. Mae'r dudalen yn dal i geisio."),
  empty: toCheck("Mae'r dirwedd hon yn wag."),
  emptyHow: toCheck(
    "Nid oes bwrdd na sefydliad wedi'i gofnodi eto. Llwythwch dirwedd gyda'r gorchymyn npm run seed, yna agorwch y dudalen hon eto.",
  ),
  error: toCheck("Nid oedd modd llwytho'r dirwedd."),
  errorHow: toCheck(
    'Ni atebodd y gweinydd. Gwnewch yn siŵr ei fod yn rhedeg a bod y peiriant hwn yn ei gyrraedd, yna rhowch gynnig arall arni.',
  ),
  errorHowSaid: toCheck('Atebodd y gweinydd, ond heb y dirwedd. Rhowch gynnig arall arni ymhen ychydig.'),
  errorSaid: toCheck('Dywedodd y gweinydd: {message}'),
  away: toCheck(
    "Ni ellir cyrraedd y gronfa ddata ers {since}. Rydych yn gweld fersiwn {revision} o'r data, yr olaf a ddarllenwyd; gall fod wedi dyddio.",
  ),
  awayNow: toCheck(
    "Ni ellir cyrraedd y gronfa ddata. Rydych yn gweld fersiwn {revision} o'r data, yr olaf a ddarllenwyd; gall fod wedi dyddio.",
  ),
  behind: toCheck(
    "Mae rhywbeth mwy newydd yn y gronfa ddata na ellir ei ddarllen, felly ni ellir ei ddangos. Rydych yn gweld fersiwn {revision} o'r data, yr olaf a ddarllenwyd. I bwy bynnag sy'n gofalu am y gronfa ddata, dywedodd y gweinydd:",
  ),
  offline: toCheck(
    "Mae'r dudalen hon wedi colli ei gweinydd. Rydych yn gweld fersiwn {revision} o'r data; mae'n dal i weithio, ond ni ddaw dim byd newydd.",
  ),
  broken: toCheck('Aeth rhywbeth o’i le yn y dudalen hon.'),
  brokenHow: toCheck("Ni newidiwyd dim sydd wedi'i gofnodi. Llwythwch y dudalen eto; mae'r cyfeiriad yn dod â'r hyn a welsoch yn ôl."),
  brokenSaid: toCheck('Dywedodd y dudalen: {message}'),
  reload: toCheck('Llwytho eto'),
  unknownAddress: toCheck('Nid oes tudalen yn y cyfeiriad hwn.'),
  unknownAddressHow: toCheck("Y cyfeiriad oedd {address}. Chwiliwch am lithriad ynddo, neu dechreuwch o'r map."),
  toMap: toCheck("Mynd i'r map"),
};
