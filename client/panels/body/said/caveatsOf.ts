import type { Say } from '../../../../schema/words/say.ts';
import type { Said } from './said.ts';
import { dateIn } from '../../../../schema/words/dates.ts';

/** What keeps a statement from being a plain yes, and the dates it stands between. */
export function caveatsOf({ holds, since, until }: Said, say: Say): readonly string[] {
  return [
    ...(holds === 'UNKNOWN' ? [say('panel', 'holdsUnknown')] : []),
    ...(since == null ? [] : [say('panel', 'since', { date: dateIn(since, say.language) })]),
    ...(until == null ? [] : [say('panel', 'until', { date: dateIn(until, say.language) })]),
  ];
}
