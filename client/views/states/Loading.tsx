import { useEffect, useState, type ReactElement } from 'react';
import type { SessionStore } from '../../state/store.ts';
import styles from './Loading.module.css';
import { StatePage } from './StatePage.tsx';
import page from './StatePage.module.css';

const longMs = 8_000;

/** Bars in a lane, from the top: roughly as the map of a landscape will look. */
const lanes: readonly number[] = [8, 4, 4, 7, 7, 13, 19, 22, 22, 22];

/** The landscape is on its way. */
export function Loading({ store }: { readonly store: SessionStore }): ReactElement {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), longMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <StatePage store={store}>
      {say => (
        <main className={page['middle']} data-testid="map" data-state="loading" aria-busy="true">
          <h1 className="visually-hidden">{say('common', 'productName')}</h1>
          <div className={styles['lanes']} aria-hidden="true">
            {lanes.map((bars, lane) => (
              <div key={lane} className={styles['lane']}>
                {Array.from({ length: bars }, (_, bar) => (
                  <span key={bar} className={styles['bar']} />
                ))}
              </div>
            ))}
          </div>
          <output className={styles['text']}>{say('states', isLong ? 'loadingLong' : 'loading')}</output>
        </main>
      )}
    </StatePage>
  );
}
