import { useState } from 'react';
import { faultOfDay } from '../../state/day.ts';
import { useSession } from '../explorer.ts';

interface Days {
  readonly since: string;
  readonly until: string;
  /** They can be asked for: two days, the first before the second. */
  readonly isSound: boolean;
}

/** The two days that were chosen; the last ten years until some are. */
export function useDays(): Days {
  const [now] = useState(() => new Date());
  const { since: first, until: last } = useSession(({ choices }) => choices);
  const two = (part: number): string => String(part).padStart(2, '0');
  const monthAndDay = `${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const since = first[0] ?? `${now.getFullYear() - 10}-01-01`;
  const until = last[0] ?? `${now.getFullYear()}-${monthAndDay}`;
  return { since, until, isSound: faultOfDay(since) === null && faultOfDay(until) === null && firstOf(since) < firstOf(until) };
}

function firstOf(day: string): string {
  return `${day}-01-01`.slice(0, 10);
}
