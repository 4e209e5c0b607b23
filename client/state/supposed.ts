/** A what-if beside what is recorded. Pure. */
import type { Session } from './session.ts';
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

/** Views, panels and counts are to say what would be. The what-ifs and the history themselves are recorded. */
export function isAskedAsIf({ screen, choices }: Session): boolean {
  return choices.scenario.length > 0 && choices.asIf === 'YES' && !isOfRecord(screen);
}

export function isOfRecord(screen: Session['screen']): boolean {
  return screen === 'whatif' || screen === 'changes' || screen === 'stories';
}
