/** At the head of a file that was taken home: what it is, of which day and revision, what is not in it, and where the living one is. */
import type { ReactElement } from 'react';
import { dateIn } from '../../../schema/words/dates.ts';
import type { TakenHome } from '../../state/takenHome.ts';
import { Popup } from '../../ui/Popup.tsx';
import { useExplorer, useSession } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import styles from './TakenHomeBar.module.css';

export function TakenHomeBar({ takenHome }: { readonly takenHome: TakenHome }): ReactElement {
  const viewSay = useViewSay();
  const { index, origin, addressOf } = useExplorer();
  const address = origin + useSession(addressOf);
  return (
    <section className={styles['bar']} aria-label={viewSay('takeHome', 'barLabel')} data-testid="taken-home">
      <p>{viewSay('takeHome', 'taken', { day: dateIn(dayOf(takenHome), viewSay.language), revision: index.revision })}</p>
      <span className={styles['ways']}>
        <Popup size="small" from="left" button={viewSay('takeHome', 'leftOut')}>
          <p className={styles['leftOut']}>{viewSay('takeHome', 'leftOutText')}</p>
        </Popup>
        <a href={address} target="_blank" rel="noopener noreferrer" title={viewSay('takeHome', 'livingHint', { address: origin })}>
          {viewSay('takeHome', 'living')}
        </a>
      </span>
    </section>
  );
}

/** In the time of whoever reads: as they would have seen it when it was made. */
function dayOf({ at }: TakenHome): string {
  return new Date(at).toLocaleDateString('sv-SE');
}
