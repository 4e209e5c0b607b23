import type { months as english } from '../en/months.ts';
import type { WelshFor } from '../word.ts';

export const months: WelshFor<typeof english> = {
  month01: 'Ionawr',
  month02: 'Chwefror',
  month03: 'Mawrth',
  month04: 'Ebrill',
  month05: 'Mai',
  month06: 'Mehefin',
  month07: 'Gorffennaf',
  month08: 'Awst',
  month09: 'Medi',
  month10: 'Hydref',
  month11: 'Tachwedd',
  month12: 'Rhagfyr',
};
