import type { lines as english } from '../en/lines.ts';
import { toCheck, type WelshFor } from '../word.ts';

export const lines: WelshFor<typeof english> = {
  hasAs: toCheck('sedd fel {roles}'),
  sitsAs: toCheck('yn eistedd fel {roles} ar'),
  moneyTo: toCheck('arian neu gymorth i ({status})'),
  moneyFrom: toCheck('arian neu gymorth gan ({status})'),
  dataTo: toCheck('data i ({status})'),
  dataFrom: toCheck('data gan ({status})'),
};
