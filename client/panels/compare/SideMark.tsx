/** The letter of a board: the first is filled, the second outlined. */
import type { ReactElement } from 'react';
import styles from './SideMark.module.css';
import type { Side } from './sides.ts';

export function SideMark({ side }: { readonly side: Side }): ReactElement {
  return (
    <span className={styles['mark']} data-side={side}>
      {side.toUpperCase()}
    </span>
  );
}
