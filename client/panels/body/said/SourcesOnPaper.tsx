/** Where a finding is from, in one line: cards that open on the screen would fill sheets. */
import type { ReactElement } from 'react';
import type { EvidenceCard_EvidenceFragment as Evidence } from '../../../api/generated/graphql.ts';

interface SourcesOnPaperProps {
  readonly evidence: readonly Evidence[];
  /** Shows it on paper alone. */
  readonly className: string | undefined;
}

export function SourcesOnPaper({ evidence, className }: SourcesOnPaperProps): ReactElement {
  const places = evidence.map(({ source, locator }) => [source.title, locator].filter(part => part !== null).join(', '));
  return (
    <p className={className} lang="en">
      {[...new Set(places)].join('; ')}
    </p>
  );
}
