/** A measure before and after, in words and as a number. Pure. */
import type { ViewSay } from '../../../schema/words/viewing.ts';

export interface Measured {
  readonly id: string;
  readonly before: number | null;
  readonly after: number | null;
}

const digits = 3;

/** Whole numbers as they are, others to three places. */
export function numberText(value: number | null, viewSay: ViewSay): string {
  return value === null ? viewSay('whatif', 'notKnown') : plain(value, viewSay.language);
}

export function isChanged({ before, after }: Measured): boolean {
  return before !== after;
}

export function differenceText({ before, after }: Measured, viewSay: ViewSay): string {
  if (before === after) return viewSay('whatif', 'same');
  if (before === null) return viewSay('whatif', 'unknownBefore');
  if (after === null) return viewSay('whatif', 'unknownAfter');
  const by = plain(Math.abs(after - before), viewSay.language);
  const isCount = Number.isInteger(before) && Number.isInteger(after);
  if (isCount) return viewSay('whatif', after > before ? 'more' : 'fewer', { by });
  return viewSay('whatif', after > before ? 'higher' : 'lower', { by });
}

/** With a sign, for who reads numbers; empty where one of them is not known. */
export function differenceNumber({ before, after }: Measured, viewSay: ViewSay): string {
  if (before === null || after === null || before === after) return '';
  return `${after > before ? '+' : '−'}${plain(Math.abs(after - before), viewSay.language)}`;
}

function plain(value: number, language: 'en' | 'cy'): string {
  const locale = language === 'cy' ? 'cy-GB' : 'en-GB';
  const isWhole = Number.isInteger(value);
  // What rounds to nothing did change all the same.
  const places = !isWhole && Math.abs(value) < 0.0005 ? 6 : digits;
  return value.toLocaleString(locale, isWhole ? {} : { minimumFractionDigits: digits, maximumFractionDigits: places }).replace('-', '−');
}
