/** How the seats or links are known that make the network at hand, and of how many boards no member is recorded. */
import { useMemo, type ReactElement } from 'react';
import { sharesOf } from '../body/said/certainties.ts';
import { useIndex } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { KnowledgeBar } from '../knowledge/KnowledgeBar.tsx';
import { boardsUnknown, linksIn, seatsIn } from './known.ts';
import { useNetwork } from './network.ts';
import styles from './Silos.module.css';

export function KnownBehind(): ReactElement {
  const viewSay = useViewSay();
  const index = useIndex();
  const asked = useNetwork();
  const isOfLinks = asked.network === 'INTERFACES';
  const { rows, unknown } = useMemo(
    () => ({ rows: isOfLinks ? linksIn(index, asked) : seatsIn(index, asked), unknown: boardsUnknown(index, asked) }),
    [index, asked, isOfLinks],
  );
  return (
    <div className={styles['known']}>
      <KnowledgeBar shares={sharesOf(rows)} label={viewSay('silosView', isOfLinks ? 'linksBehind' : 'seatsBehind', { n: rows.length })} />
      {isOfLinks || unknown === 0 ? null : <p className={styles['fine']}>{viewSay('silosView', 'membersNotKnown', { n: unknown })}</p>}
    </div>
  );
}
