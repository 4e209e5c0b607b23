/** The records that make a what-if real, counted by what they do. Pure. */
import type { WhatifAcceptanceQuery } from '../../api/generated/graphql.ts';

export type AcceptedRecord = NonNullable<WhatifAcceptanceQuery['scenario']>['acceptance'][number];

interface Counts {
  readonly ends: number;
  readonly begins: number;
  readonly evidence: number;
}

export function countsOf(records: readonly AcceptedRecord[]): Counts {
  const evidence = records.filter(({ kind }) => kind === 'Evidence').length;
  const ends = records.filter(({ properties }) => hasEnd(properties)).length;
  return { ends, evidence, begins: records.length - ends - evidence };
}

/** Whom or what a record speaks of: its ends, or itself. */
export function subjectsOf({ id, from, to }: AcceptedRecord): readonly string[] {
  const ends = [from, to].filter(end => end !== null);
  return ends.length === 0 ? [id] : ends;
}

function hasEnd(properties: unknown): boolean {
  return typeof properties === 'object' && properties !== null && ('ended' in properties || 'until' in properties);
}
