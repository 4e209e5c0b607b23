import type { pageView as english } from '../en/pageView.ts';
import { toCheck, type WelshFor } from '../word.ts';

export const pageView: WelshFor<typeof english> = {
  title: toCheck('Popeth am {name}'),
};
