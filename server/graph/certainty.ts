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
  return evidence.length > 0 && evidence.every(piece => piece.certainty === 'assumed');
}
