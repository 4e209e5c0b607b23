/** A small sign behind a text, with its meaning for who points at it or hears it. */
import type { ReactElement } from 'react';
import styles from './Mark.module.css';

interface MarkProps {
  readonly sign: string;
  readonly meaning: string;
}

export function Mark({ sign, meaning }: MarkProps): ReactElement {
  return (
    <span className={styles['mark']} title={meaning} data-sign={sign}>
      <span aria-hidden="true">{sign}</span>
      <span className="visually-hidden"> ({meaning})</span>
    </span>
  );
}
