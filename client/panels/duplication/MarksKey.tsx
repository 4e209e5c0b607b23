/** What the marks of the pictures mean, in words, once above all of them. */
import type { ReactElement } from 'react';
import { useViewSay } from '../frame/useViewSay.ts';
import { CellMark } from './CellMark.tsx';
import styles from './Duplication.module.css';

export function MarksKey(): ReactElement {
  const viewSay = useViewSay();
  return (
    <ul className={styles['key']} aria-label={viewSay('duplicationView', 'marks')}>
      <li>
        <CellMark isRequired own="none" /> {viewSay('duplicationView', 'markRequired')}
      </li>
      <li>
        <CellMark isRequired={false} own="direct" /> {viewSay('duplicationView', 'markOwn')}
      </li>
      <li>
        <CellMark isRequired={false} own="general" /> {viewSay('duplicationView', 'markOwnGeneral')}
      </li>
      <li>
        <span className={styles['hatch']} aria-hidden="true" /> {viewSay('duplicationView', 'markGeneral')}
      </li>
      <li>
        <span className={styles['oneMark']} aria-hidden="true" /> {viewSay('duplicationView', 'markOne')}
      </li>
    </ul>
  );
}
