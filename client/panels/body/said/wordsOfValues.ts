/** Dates and money as the language writes them. */
import type { Say } from '../../../../schema/words/say.ts';

const day = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** A year, a month or a day: `2021`, `October 2021`, `29 September 2022`. What is none of them stays as it is written. */
export function dateIn(say: Say, date: string): string {
  const [, year, month, dayOfMonth] = day.exec(date) ?? [];
  if (year === undefined) return date;
  const name = monthIn(say, month);
  if (name === null) return month === undefined ? year : date;
  return [dayOfMonth === undefined ? null : String(Number(dayOfMonth)), name, year].filter(part => part !== null).join(' ');
}

export function yearOf(date: string | null): string | null {
  return date === null ? null : date.slice(0, 4);
}

/** Pounds are written alike in both languages; browsers that know no Welsh would write them as their owner's language does. */
export function poundsIn(pounds: number): string {
  return inPounds.format(pounds);
}

const inPounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 });

function monthIn(say: Say, month: string | undefined): string | null {
  switch (month) {
    case '01':
    case '02':
    case '03':
    case '04':
    case '05':
    case '06':
    case '07':
    case '08':
    case '09':
    case '10':
    case '11':
    case '12':
      return say('months', `month${month}`);
    default:
      return null;
  }
}
