/** How many of the members are on both, counted in several ways: each number shows the rows that it counts. */
import type { ReactElement } from 'react';
import { choose } from '../../state/producers.ts';
import { useAct, useSession } from '../explorer.ts';
import styles from './Compare.module.css';
import { seatsCounted, shareOfSeats, type Overlap, type SeatsCounted } from './numbers.ts';
import { shareWords } from './shareWords.ts';
import { useSpeech } from './speech.ts';

interface SeatNumbersProps {
  readonly overlap: Overlap;
  /** Where both work, in words; null where both serve the same areas, and it is the same as anywhere. */
  readonly where: string | null;
}

export function SeatNumbers({ overlap, where }: SeatNumbersProps): ReactElement | null {
  const { viewSay } = useSpeech();
  if (overlap.members.whole === null) return null;
  return (
    <div className={styles['numbers']}>
      <table>
        <caption className="visually-hidden">{viewSay('compareView', 'seatsOnBoth')}</caption>
        <thead>
          <tr>
            <th scope="col">{viewSay('compareView', 'both')}</th>
            {seatsCounted.map(([whole]) => (
              <th key={whole} scope="col">
                {viewSay('compareView', `seats${whole}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(where === null ? [0 as const] : [0 as const, 1 as const]).map(at => (
            <tr key={at}>
              <th scope="row">{viewSay('compareView', at === 0 ? 'ofAllRecorded' : 'whereBothWork')}</th>
              {seatsCounted.map(counted => (
                <td key={counted[at]}>
                  <SeatNumber overlap={overlap} counted={counted[at]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['note']}>
        {where === null ? null : `${viewSay('compareView', 'localMeans', { areas: where })} `}
        {viewSay('compareView', 'numbersOpen')}
      </p>
    </div>
  );
}

function SeatNumber({ overlap, counted }: { readonly overlap: Overlap; readonly counted: SeatsCounted }): ReactElement {
  const { viewSay } = useSpeech();
  const act = useAct();
  const isPressed = useSession(({ choices }) => choices.seats === counted);
  const share = shareOfSeats(overlap, counted);
  if (share === null) return <span className={styles['absent']}>{viewSay('compareView', 'noneToCount')}</span>;
  return (
    <button
      type="button"
      className={styles['number']}
      aria-pressed={isPressed}
      data-counted={counted}
      onClick={() => act(choose('seats', isPressed ? 'ALL' : counted))}
    >
      <strong>{shareWords(share, viewSay)}</strong> <span className={styles['decimal']}>{share.jaccard.toFixed(2)}</span>
    </button>
  );
}
