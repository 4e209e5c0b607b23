/** Dates and money as the language writes them. */
import type { Language } from '../../state/session.ts';

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy-GB' };

/** A year, a month or a day: `2021`, `October 2021`, `29 September 2022`. */
export function dateIn(language: Language, date: string): string {
  const [year, month, day] = date.split('-');
  if (month === undefined) return year ?? date;
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day === undefined ? {} : { day: 'numeric' }),
  };
  const moment = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) ? date : new Intl.DateTimeFormat(locales[language], options).format(moment);
}

export function yearOf(date: string | null): string | null {
  return date === null ? null : date.slice(0, 4);
}

export function poundsIn(language: Language, pounds: number): string {
  return new Intl.NumberFormat(locales[language], { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 }).format(pounds);
}
