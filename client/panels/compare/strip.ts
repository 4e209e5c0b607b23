/** What both boards share, one number a facet: the short of it, before the rows. */
import type { Comparison } from './comparison.ts';
import type { FacetName } from './entry.ts';
import { shareIn, type Share } from './numbers.ts';
import { columnOf } from './sides.ts';

export interface Numbered {
  readonly name: 'members' | 'kinds' | 'duties' | 'themes' | 'areas' | 'funders' | 'dataSets';
  /** The section that holds the rows. */
  readonly section: FacetName;
  /** Null where it is not recorded of one of the boards. */
  readonly share: Pick<Share, 'shared' | 'of'> | null;
}

export function numbersOf(comparison: Comparison): readonly Numbered[] {
  const { overlap } = comparison;
  return [
    { name: 'members', section: 'members', share: shareIn(overlap.members.whole) },
    { name: 'kinds', section: 'duties', share: shareIn(overlap.productKinds) },
    { name: 'duties', section: 'duties', share: shareIn(overlap.duties) },
    { name: 'themes', section: 'themes', share: shareIn(overlap.themes) },
    { name: 'areas', section: 'areas', share: areasShared(comparison) },
    { name: 'funders', section: 'money', share: shareIn(overlap.funders) },
    { name: 'dataSets', section: 'data', share: shareIn(overlap.dataSets) },
  ];
}

function areasShared({ facets }: Comparison): Numbered['share'] {
  const areas = facets.find(({ name }) => name === 'areas');
  if (areas === undefined || !areas.isRecorded.a || !areas.isRecorded.b) return null;
  return { shared: areas.entries.filter(entry => columnOf(entry) === 'both').length, of: areas.entries.length };
}

/** The areas of both where one of them serves more; null where both serve the same, or it is not known. */
export function sharedWhereOneIsWider({ facets }: Comparison): readonly string[] | null {
  const areas = facets.find(({ name }) => name === 'areas');
  if (areas === undefined || !areas.isRecorded.a || !areas.isRecorded.b) return null;
  const shared = areas.entries.filter(entry => columnOf(entry) === 'both');
  return shared.length === areas.entries.length || shared.length === 0 ? null : shared.map(({ key }) => key);
}
