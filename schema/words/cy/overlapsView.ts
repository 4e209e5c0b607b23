import type { overlapsView as english } from '../en/overlapsView.ts';
import { toCheck, type WelshFor } from '../word.ts';

export const overlapsView: WelshFor<typeof english> = {
  title: toCheck('Gorgyffwrdd'),
};
