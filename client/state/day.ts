/** The day of an as-of question: a year, a month or a day. */

/** The Crime and Disorder Act made the first of these boards; nothing recorded reaches further back. */
export const firstYear = 1998;

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export type DayFault = 'notADate' | 'tooEarly';

/** What is wrong with a day that somebody typed; null when it can be asked for. */
export function faultOfDay(text: string): DayFault | null {
  const match = shape.exec(text);
  if (match === null) return 'notADate';
  const [, year = '', month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // 30 February would roll over into March.
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) return 'notADate';
  return Number(year) < firstYear ? 'tooEarly' : null;
}
