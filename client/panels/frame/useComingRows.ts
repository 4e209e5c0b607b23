import { startTransition, useEffect, useState, type RefObject } from 'react';
import { afterPaint } from '../../canvas/later.ts';
import { standingAfter } from './comingRows.ts';
import { useIsPrinted } from './useIsPrinted.ts';

interface Asked {
  /** What holds the rows. */
  readonly place: RefObject<HTMLElement | null>;
  /** What is a row in it. */
  readonly row: string;
  /** How many come at a time. */
  readonly step: number;
  /** So many are needed at once. */
  readonly atLeast?: number;
  /** They are about to be printed. */
  readonly isWhole?: boolean;
  /** Others are on their way: those that are left of these need not come before them. */
  readonly isLeaving?: boolean;
}

/** How many of the rows stand in the page by now. */
export function useComingRows<Row extends { readonly id: string }>(
  rows: readonly Row[],
  { place, row, step, atLeast = 0, isWhole = false, isLeaving = false }: Asked,
): number {
  const isPrinted = useIsPrinted();
  const [held, setHeld] = useState<{ readonly rows: readonly Row[]; readonly standing: number }>(() => ({
    rows,
    standing: Math.min(rows.length, step),
  }));
  const isAnother = held.rows !== rows;
  const before = held.rows.slice(0, held.standing);
  const standing = isAnother
    ? standingAfter({ before: idsOf(before), after: idsOf(rows) }, step, inSight(place.current, row))
    : held.standing;
  if (isAnother) setHeld({ rows, standing });
  useEffect(() => {
    if (standing >= rows.length || isLeaving) return undefined;
    const more = afterPaint(() => startTransition(() => setHeld({ rows, standing: standing + step })));
    more();
    return more.cancel;
  }, [standing, rows, step, isLeaving]);
  return isWhole || isPrinted ? rows.length : Math.min(rows.length, Math.max(standing, atLeast));
}

function idsOf(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id);
}

/** How many of those that stand begin above the lower end of the window: who has scrolled down to them is to find rows there. */
function inSight(place: HTMLElement | null, row: string): number {
  if (place === null || !isScrolled(place)) return 0;
  const rows = place.querySelectorAll(row);
  let [above, below] = [0, rows.length];
  while (above < below) {
    const middle = (above + below) >> 1;
    if ((rows[middle]?.getBoundingClientRect().top ?? 0) < window.innerHeight) above = middle + 1;
    else below = middle;
  }
  return above;
}

function isScrolled(place: Element): boolean {
  return place.scrollTop > 0 || (place.parentElement !== null && isScrolled(place.parentElement));
}
