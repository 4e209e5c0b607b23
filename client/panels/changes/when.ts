import { dateIn } from '../../../schema/words/dates.ts';
import type { Language } from '../../state/session.ts';

/** When something was written down, by the clock of who reads it: `26 November 2026, 09:30`. */
export function momentOf(at: string, language: Language): string {
  const moment = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  return `${dateIn(day, language)}, ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

export function dayOf(at: string, language: Language): string {
  return momentOf(at, language).split(',')[0] ?? at;
}
