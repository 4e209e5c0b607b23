/** How rows are known: the order of certainties, and how many rows each has. */
import type { Certainty, EvidenceCard_EvidenceFragment } from '../../../api/generated/graphql.ts';

/** A certainty; what is only told of a group; what nobody recorded. */
export type Knowledge = Certainty | 'GENERAL' | 'UNKNOWN';

/** From what rests on most to what rests on nothing. */
const certainties: readonly Certainty[] = ['STATUTE', 'STATED', 'KNOWN', 'ASSUMED', 'DISPUTED', 'UNSOURCED'];

export interface Share {
  readonly certainty: Knowledge;
  readonly count: number;
}

export function sharesOf(rows: readonly { readonly certainty: Certainty }[]): readonly Share[] {
  return certainties
    .map(certainty => ({ certainty, count: rows.filter(row => row.certainty === certainty).length }))
    .filter(({ count }) => count > 0);
}

/** What the server derives for statements, for things that have evidence only: disputed, else the strongest support. */
export function certaintyFrom(evidence: readonly Pick<EvidenceCard_EvidenceFragment, 'stance' | 'certainty'>[]): Certainty {
  if (evidence.some(({ stance }) => stance === 'DISPUTES')) return 'DISPUTED';
  return certainties.find(certainty => evidence.some(piece => piece.certainty === certainty)) ?? 'UNSOURCED';
}
