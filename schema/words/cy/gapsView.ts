import type { gapsView as english } from '../en/gapsView.ts';
import { toCheck, type WelshFor } from '../word.ts';

export const gapsView: WelshFor<typeof english> = {
  title: toCheck('Bylchau'),
};
