/** What an area carries, said in one breath. Pure. */
import type { ViewSay } from '../../../schema/words/viewing.ts';
import type { Carried } from './carried.ts';
import { percentOf } from './percent.ts';

interface Told {
  readonly area: string;
  /** Null where it is not known. */
  readonly value: number | null;
  readonly carried: Carried;
  readonly viewSay: ViewSay;
}

export function tileText({ area, value, carried, viewSay }: Told): string {
  if (value === null) return viewSay('areasView', 'tileNotKnown', { area });
  if (carried === 'ASSUMED') return viewSay('areasView', 'tileASSUMED', { area, percent: percentOf(value) });
  return viewSay('areasView', `tile${carried}`, { area, n: value });
}
