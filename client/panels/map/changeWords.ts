import type { Say } from '../../../schema/words/say.ts';
import type { Change } from '../../state/supposed.ts';

/** What a what-if makes of a body, in words. */
export function changeWords({ is, lost, gained }: Change, say: Say): string {
  if (is === 'gone') return say('supposed', 'isGone');
  return [lost === 0 ? '' : say('supposed', 'losesSeats', { n: lost }), gained === 0 ? '' : say('supposed', 'gainsSeats', { n: gained })]
    .filter(words => words !== '')
    .join(' · ');
}
