import type { silosColumns as english } from '../en/silosColumns.ts';
import { toCheck, type WelshFor } from '../word.ts';

export const silosColumns: WelshFor<typeof english> = {
  Way: toCheck('Ffordd'),
  Step: toCheck('Cam'),
  How: toCheck('Sut'),
  Certainty: toCheck("Sut mae'n hysbys"),
  Sources: toCheck('Ffynonellau'),
  Body: toCheck('Corff'),
  Sort: toCheck('Beth ydyw'),
  Community: toCheck('Cymuned'),
  Group: toCheck('Grŵp'),
  Apart: toCheck('Ar wahân i’r rhan fwyaf o’i grŵp'),
  OtherEnd: toCheck('Y pen arall'),
  FallsOff: toCheck("Pwy sy'n cael eu torri i ffwrdd"),
  Sentence: toCheck('Beth a ddywed'),
  Doubt: toCheck("Dim ond un sedd neu gyswllt wedi'i gofnodi"),
  Shared: toCheck('Aelodau yn gyffredin'),
  Assumed: toCheck('Tybiedig'),
  Code: toCheck('Cod'),
  Wales: toCheck('Un ar gyfer Cymru gyfan'),
};
