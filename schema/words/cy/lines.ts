import type { lines as english } from '../en/lines.ts';
import { toCheck, type WelshFor } from '../word.ts';

export const lines: WelshFor<typeof english> = {
  hasAs: '{roles}:',
  sitsAs: toCheck('yn eistedd fel {roles} ar'),
  moneyTo: toCheck('arian neu gymorth i ({status})'),
  moneyFrom: toCheck('arian neu gymorth gan ({status})'),
  dataTo: toCheck('data i ({status})'),
  dataFrom: toCheck('data gan ({status})'),
  stated: toCheck("wedi'i nodi mewn dogfen"),
  statute: toCheck("yn dilyn o'r gyfraith"),
  known: toCheck('yn hysbys yn gyffredinol'),
  assumed: toCheck('tybiaeth'),
  disputed: toCheck('dadl yn ei gylch'),
  unsourced: toCheck("dim ffynhonnell wedi'i chofnodi"),
};
