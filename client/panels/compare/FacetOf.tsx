/** One facet of the comparison as a section, each with what it needs above its columns. */
import type { ReactElement } from 'react';
import { areasInRows } from './areasFacet.ts';
import type { Comparison } from './comparison.ts';
import type { FacetName } from './entry.ts';
import { FacetSection } from './FacetSection.tsx';
import { FootprintStrip } from './FootprintStrip.tsx';
import { MembersSection } from './MembersSection.tsx';
import { sharesOf } from './shareWords.ts';
import type { Column } from './sides.ts';
import { useSpeech } from './speech.ts';

interface FacetOfProps {
  readonly name: FacetName;
  readonly comparison: Comparison;
  readonly labels: Readonly<Record<Column, string>>;
}

export function FacetOf({ name, comparison, labels }: FacetOfProps): ReactElement | null {
  const speech = useSpeech();
  const facet = comparison.facets.find(one => one.name === name);
  if (facet === undefined) return null;
  const boards = { a: comparison.a.id, b: comparison.b.id };
  const common = { facet, boards, labels, share: sharesOf(name, comparison, speech) };
  if (name === 'members') return <MembersSection {...common} comparison={comparison} />;
  if (name === 'duties') {
    const shared = new Set(comparison.overlap.productKinds?.shared.map(({ id }) => id));
    return <FacetSection {...common} groupRemark={kind => (shared.has(kind) ? speech.viewSay('compareView', 'kindOnBoth') : null)} />;
  }
  if (name === 'areas')
    return (
      <FacetSection {...common} entries={areasInRows(facet.entries)}>
        {facet.entries.length === 0 ? null : <FootprintStrip areas={facet} />}
      </FacetSection>
    );
  // Of these nothing is expected: where there is none, the next heading says more.
  if (name === 'parts' && facet.entries.length === 0) return null;
  return <FacetSection {...common} />;
}
