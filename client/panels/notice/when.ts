import type { Language } from '../../state/session.ts';

/** A moment as people say it: the hour today, the day as well when it was another. */
export function whenIn(iso: string, now: Date, language: Language): string {
  const moment = new Date(iso);
  const isToday = moment.toDateString() === now.toDateString();
  const day: Intl.DateTimeFormatOptions = isToday ? {} : { day: 'numeric', month: 'long' };
  return new Intl.DateTimeFormat(language === 'cy' ? 'cy-GB' : 'en-GB', { ...day, hour: '2-digit', minute: '2-digit' }).format(moment);
}
