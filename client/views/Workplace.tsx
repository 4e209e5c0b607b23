/** Where people work: the bar above, and below it the map or its table. */
import { useRef, type ReactElement } from 'react';
import { MapStage, type MapControls } from '../panels/map/MapStage.tsx';
import styles from './Workplace.module.css';

export function Workplace(): ReactElement {
  const map = useRef<MapControls>(null);
  return (
    <div className={styles['workplace']}>
      <main className={styles['main']}>
        <MapStage controls={map} />
      </main>
    </div>
  );
}
