/** How sure a record is: derived from its evidence when read, never kept. */
import type { TermOf } from '../../schema/model/terms.ts';
import type { certainty } from '../../schema/model/terms/common.ts';
import type { Evidence } from '../domain/things.ts';

export type Certainty = TermOf<typeof certainty> | 'disputed' | 'unsourced';

/** Strongest first. */
const byStrength = ['statute', 'stated', 'known', 'assumed'] as const;

/** Disputed where evidence stands against evidence, else the strongest support; unsourced where there is none. */
export function certaintyOf(evidence: readonly Pick<Evidence, 'stance' | 'certainty'>[]): Certainty {
  if (evidence.some(piece => piece.stance === 'disputes')) return 'disputed';
  return byStrength.find(strength => evidence.some(piece => piece.certainty === strength)) ?? 'unsourced';
}

/** Whether all support is assumed. */
export function isAssumed(evidence: readonly Pick<Evidence, 'stance' | 'certainty'>[]): boolean {
  const support = supporting(evidence);
  return support.length > 0 && support.every(piece => piece.certainty === 'assumed');
}

/** What speaks for a record: a piece that denies it lends it neither role nor law. */
export function supporting<Piece extends Pick<Evidence, 'stance'>>(evidence: readonly Piece[]): readonly Piece[] {
  return evidence.filter(({ stance }) => stance === 'supports');
}
