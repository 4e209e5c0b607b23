import type { Certainty, EvidenceCard_EvidenceFragment, Holds } from '../../../api/generated/graphql.ts';

/** What is said, with what stands for it. Statements say all of it; facts and findings have evidence only. */
export interface Said {
  readonly evidence: readonly EvidenceCard_EvidenceFragment[];
  readonly certainty?: Certainty;
  readonly holds?: Holds;
  readonly since?: string | null;
  readonly until?: string | null;
  readonly note?: string | null;
}
