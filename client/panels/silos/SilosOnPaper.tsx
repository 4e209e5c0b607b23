/** What was asked, for paper, which has no controls; and where the rows behind it stand. */
import type { ReactElement } from 'react';
import { useSession } from '../explorer.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import styles from './Silos.module.css';

export function SilosOnPaper(): ReactElement {
  const viewSay = useViewSay();
  const { silos, network, national, assumed } = useSession(session => session.choices);
  const ofNetwork =
    silos === 'WAYS'
      ? []
      : [
          `${viewSay('silosView', 'network')}: ${viewSay('silosView', `network${network}`)}`,
          national === 'NO' ? viewSay('silosView', 'withoutNational') : '',
          assumed === 'NO' ? viewSay('silosView', 'withoutAssumed') : '',
        ];
  return (
    <div className={styles['onPaper']}>
      <p>
        <strong>{viewSay('silosView', silos)}</strong>
      </p>
      <p className={styles['fine']}>{[...ofNetwork, viewSay('silosView', 'sourcesAt')].filter(said => said !== '').join(' · ')}</p>
    </div>
  );
}
