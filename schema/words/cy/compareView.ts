import type { compareView as english } from '../en/compareView.ts';
import { toCheck, type WelshFor } from '../word.ts';

export const compareView: WelshFor<typeof english> = {
  title: toCheck('Cymharu dau fwrdd'),
};
