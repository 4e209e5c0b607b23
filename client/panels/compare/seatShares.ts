/** How many members are on both, in words: `5 of 16 in all, 5 of 10 where both work; law requires 3 of 10, 3 of 6 where both work`. */
import type { Comparison } from './comparison.ts';
import { shareOfSeats, type SeatsCounted } from './numbers.ts';
import { shareWords } from './shareWords.ts';
import type { Speech } from './speech.ts';
import { sharedWhereOneIsWider } from './strip.ts';

export function seatShares(comparison: Comparison, speech: Speech): string {
  const { viewSay } = speech;
  const isOneWider = sharedWhereOneIsWider(comparison) !== null;
  const words = (whole: SeatsCounted, local: SeatsCounted): string | null => {
    const [all, here] = [shareOfSeats(comparison.overlap, whole), shareOfSeats(comparison.overlap, local)];
    if (all === null) return null;
    const inAll = shareWords(all, viewSay);
    return isOneWider && here !== null
      ? viewSay('compareView', 'wholeAndLocal', { whole: inAll, local: shareWords(here, viewSay) })
      : inAll;
  };
  const [all, required] = [words('ALL', 'LOCAL'), words('REQUIRED', 'REQUIRED_LOCAL')];
  return [
    all === null ? null : viewSay('compareView', 'onBothShare', { share: all }),
    required === null ? null : viewSay('compareView', 'requiredShare', { share: required }),
  ]
    .filter(part => part !== null)
    .join('; ');
}
