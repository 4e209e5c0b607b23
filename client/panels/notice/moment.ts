import { monthIn } from '../../../schema/words/dates.ts';
import type { Say } from '../../../schema/words/say.ts';

/** A moment as people say it: the hour today, the day as well when it was another. */
export function momentIn(moment: Date, now: Date, say: Say): string {
  const time = [moment.getHours(), moment.getMinutes()].map(part => String(part).padStart(2, '0')).join(':');
  if (moment.toDateString() === now.toDateString()) return time;
  return say('page', 'moment', { day: moment.getDate(), month: monthIn(moment.getMonth() + 1, say.language) ?? '', time });
}
