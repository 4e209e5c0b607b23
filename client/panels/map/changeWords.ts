import type { Say } from '../../../schema/words/say.ts';
import type { Change } from '../../state/twoMoments.ts';

/** What becomes of a body from one moment to the other, in words. */
export function changeWords({ is, lost, gained }: Change, say: Say): string {
  if (is === 'gone' || is === 'new' || is === 'altered') return say('moments', is);
  return [lost === 0 ? '' : say('moments', 'losesSeats', { n: lost }), gained === 0 ? '' : say('moments', 'gainsSeats', { n: gained })]
    .filter(words => words !== '')
    .join(' · ');
}
