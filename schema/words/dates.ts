/** Dates as a language says them: `2021`, `October 2021`, `29 September 2022`. */
import { sayIn, type Language } from './say.ts';

const day = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** A year, a month or a day, written 2021, 2021-10 or 2021-10-29. What is none of them stays as it is written. */
export function dateIn(date: string, language: Language): string {
  const [, year, month, dayOfMonth] = day.exec(date) ?? [];
  if (year === undefined || month === undefined) return date;
  const name = monthIn(Number(month), language);
  if (name === null) return date;
  return [...(dayOfMonth === undefined ? [] : [Number(dayOfMonth)]), name, year].join(' ');
}

/** The month of that number, 1 to 12: browsers know no Welsh ones. */
export function monthIn(month: number, language: Language): string | null {
  const key = months[month - 1];
  return key === undefined ? null : sayIn[language]('months', key);
}

const months = [
  'month01',
  'month02',
  'month03',
  'month04',
  'month05',
  'month06',
  'month07',
  'month08',
  'month09',
  'month10',
  'month11',
  'month12',
] as const;
