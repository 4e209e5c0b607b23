/** A what-if beside what is recorded. Pure. */
import { indexLandscape, type IndexedLandscape, type Landscape, type Name } from './landscape.ts';
import { twoMomentsOf, type TwoMoments } from './twoMoments.ts';

export interface Supposed extends TwoMoments {
  readonly id: string;
  readonly nameEn: Name;
  readonly nameCy: Name;
}

interface Told {
  readonly id: string;
  readonly nameEn: Name;
  readonly nameCy: Name;
  readonly landscape: Landscape;
}

export function supposedOf(before: IndexedLandscape, { id, nameEn, nameCy, landscape }: Told): Supposed {
  return { id, nameEn, nameCy, ...twoMomentsOf(before, indexLandscape(landscape)) };
}
