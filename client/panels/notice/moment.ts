import type { Key } from '../../../schema/words/rooms.ts';
import type { Say } from '../../../schema/words/say.ts';

const months = [
  'month1',
  'month2',
  'month3',
  'month4',
  'month5',
  'month6',
  'month7',
  'month8',
  'month9',
  'month10',
  'month11',
  'month12',
] as const satisfies readonly Key<'page'>[];

/** A moment as people say it: the hour today, the day as well when it was another. Browsers know no Welsh months. */
export function momentIn(moment: Date, now: Date, say: Say): string {
  const time = [moment.getHours(), moment.getMinutes()].map(part => String(part).padStart(2, '0')).join(':');
  if (moment.toDateString() === now.toDateString()) return time;
  return say('page', 'moment', { day: moment.getDate(), month: say('page', months[moment.getMonth()] ?? 'month1'), time });
}
