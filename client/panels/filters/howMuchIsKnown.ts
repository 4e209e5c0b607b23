import type { Say } from '../../../schema/words/say.ts';
import type { AsOf } from '../../state/filtered.ts';

/** Unknown is not no: boards without a date, and boards left out only because nothing tells. */
export function howMuchIsKnown({ undated, unknown }: AsOf, say: Say): string {
  const counted = say('filters', 'undated', { n: undated });
  return unknown === 0 ? counted : `${counted} ${say('filters', 'unknownAt', { n: unknown })}`;
}
