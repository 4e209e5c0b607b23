import type { common as english } from '../en/common.ts';
import { toCheck, type WelshFor } from '../word.ts';

export const common: WelshFor<typeof english> = {
  coming: toCheck('Un eiliad …'),
  productName: 'Tirlun',
  close: toCheck('Cau'),
  open: toCheck('Agor'),
  clear: toCheck('Clirio'),
  all: toCheck('Pob un'),
  none: toCheck('Dim'),
  unknown: toCheck('anhysbys'),
  tryAgain: toCheck('Rhowch gynnig arall arni'),
  english: 'English',
  welsh: 'Cymraeg',
};
