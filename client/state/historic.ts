/** Two moments of the history beside each other, and what of them is not known. Pure. */
import type { LandscapeOfDaysQuery, LandscapeOfRevisionsQuery } from '../api/generated/graphql.ts';
import { indexLandscape, type Landscape } from './landscape.ts';
import { twoMomentsOf, type TwoMoments } from './twoMoments.ts';

export interface Historic extends TwoMoments {
  /** The revision at which the history was asked. */
  readonly present: number;
  /** Of records, and changes, that nobody kept, or of records without a first day: they stand alike at both moments. */
  readonly notKnown: number;
}

export function betweenRevisions(before: LandscapeOfRevisionsQuery, after: LandscapeOfRevisionsQuery): Historic {
  const { unseen, counts } = after.changesBetween;
  const notKept = counts.filter(({ sort }) => sort === 'NOT_KEPT').flatMap(({ kinds }) => kinds);
  return historicOf(before.changesBetween, after.changesBetween, unseen + sumOf(notKept));
}

export function betweenDays(before: LandscapeOfDaysQuery, after: LandscapeOfDaysQuery): Historic {
  return historicOf(before.changesInTime, after.changesInTime, sumOf(after.changesInTime.undated));
}

interface Side {
  readonly revision: number;
  readonly landscape: Landscape;
}

function historicOf(before: Side, after: Side, notKnown: number): Historic {
  return { ...twoMomentsOf(indexLandscape(before.landscape), indexLandscape(after.landscape)), present: after.revision, notKnown };
}

function sumOf(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
