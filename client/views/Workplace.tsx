/** Where people work: the bars above, below them the map or its tables, and what is told over them. */
import { Suspense, useRef, type ReactElement } from 'react';
import { useSession } from '../panels/explorer.ts';
import { FocusBar } from '../panels/focusbar/FocusBar.tsx';
import { Legend } from '../panels/legend/Legend.tsx';
import { Announcer } from '../panels/live/Announcer.tsx';
import { Notices } from '../panels/notice/Notices.tsx';
import { TopBar } from '../panels/topbar/TopBar.tsx';
import type { MapControls } from '../panels/map/controls.ts';
import { LaterPanel, LaterTable, useFetchedAhead } from './later.ts';
import { MapView } from './MapView.tsx';
import styles from './Workplace.module.css';

export function Workplace(): ReactElement {
  const map = useRef<MapControls>(null);
  const screen = useSession(session => session.screen);
  useFetchedAhead();
  return (
    <div className={styles['workplace']}>
      <TopBar onFit={() => map.current?.fit()} onZoomIn={() => map.current?.zoomIn()} onZoomOut={() => map.current?.zoomOut()} />
      <div className={styles['line']}>
        <Legend />
        <FocusBar />
      </div>
      <main className={styles['main']}>
        <Suspense>{screen === 'map' ? <MapView controls={map} /> : <LaterTable />}</Suspense>
        {/* There while nothing is selected too: it remembers what it was opened from. */}
        <Suspense>
          <LaterPanel />
        </Suspense>
      </main>
      <Notices />
      <Announcer />
    </div>
  );
}
