import type { duplicationView as english } from '../en/duplicationView.ts';
import { toCheck, type WelshFor } from '../word.ts';

export const duplicationView: WelshFor<typeof english> = {
  title: toCheck('Dyblygu'),
};
