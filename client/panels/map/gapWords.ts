/** What the lens of gaps knows of a body, in words. That none is recorded is not that there is none. */
import type { Say } from '../../../schema/words/say.ts';
import type { GapLoad } from '../../state/gapLoads.ts';

export function gapWords(load: GapLoad | undefined, say: Say): string {
  if (load === undefined) return say('gapLens', 'none');
  const { severity, open, ask } = load;
  const parts = [
    ...(severity === null ? [] : [say('gapLens', `found${severity}`, { n: open })]),
    ...(ask === 0 ? [] : [say('gapLens', 'ask', { n: ask })]),
  ];
  return parts.join(' · ');
}
