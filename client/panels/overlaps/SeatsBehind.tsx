/** How the seats are known on which all these pairs rest, and of how many boards no member is recorded. */
import { useMemo, type ReactElement } from 'react';
import { isPartnership, seatCountOf } from '../../state/landscape.ts';
import { passing } from '../../state/filtered.ts';
import { sharesOf } from '../body/said/certainties.ts';
import { useExplorer, useSession } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { KnowledgeBar } from '../knowledge/KnowledgeBar.tsx';
import styles from './Overlaps.module.css';
import { filtersOfPairs } from './question.ts';

export function SeatsBehind(): ReactElement {
  const viewSay = useViewSay();
  const { index, asOf } = useExplorer();
  const filters = useSession(session => session.filters);
  const { shares, boards, unknown } = useMemo(() => {
    const ids = [...passing(index, filtersOfPairs(filters), asOf)].filter(id => {
      const body = index.bodyById.get(id);
      return body !== undefined && isPartnership(body) && !body.isGeneral;
    });
    return {
      shares: sharesOf(ids.flatMap(id => index.seatsByBody.get(id) ?? [])),
      boards: ids.length,
      unknown: ids.filter(id => seatCountOf(index, id) === null).length,
    };
  }, [index, filters, asOf]);
  return (
    <div className={styles['behind']}>
      <p className={styles['fine']}>{viewSay('overlapsView', 'seatsBehind', { n: boards })}</p>
      <KnowledgeBar shares={shares} />
      {unknown === 0 ? null : <p className={styles['fine']}>{viewSay('overlapsView', 'membersNotKnown', { n: unknown })}</p>}
    </div>
  );
}
