/** A filter on families, and what colours and marks mean under the lens at hand. What finds no room beside the focus opens from a button. */
import type { ReactElement } from 'react';
import { Popup } from '../../ui/Popup.tsx';
import { useSay, useSession } from '../explorer.ts';
import { Families } from './Families.tsx';
import styles from './Legend.module.css';
import { Marks } from './Marks.tsx';

export function Legend(): ReactElement {
  const say = useSay();
  const isOfFamilies = useSession(session => session.lens === 'structure');
  const chosen = useSession(session => session.filters.family.length);
  return (
    <section className={styles['legend']} data-testid="legend" data-plain={!isOfFamilies || undefined} aria-label={say('legend', 'label')}>
      <div className={styles['openFamilies']}>
        <Families />
      </div>
      <div className={styles['foldedFamilies']}>
        <Popup
          size="small"
          from="left"
          hint={say('legend', 'families')}
          button={chosen === 0 ? say('legend', 'familiesButton') : say('legend', 'familiesOn', { n: chosen })}
        >
          <div className={styles['unfolded']}>
            <Families />
          </div>
        </Popup>
      </div>
      <div className={styles['openMarks']}>
        <Marks />
      </div>
      <div className={styles['foldedMarks']}>
        <Popup size="small" from="left" button={say('legend', 'key')}>
          <div className={styles['unfolded']}>
            <Marks />
          </div>
        </Popup>
      </div>
    </section>
  );
}
