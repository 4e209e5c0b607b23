/** The mark of a cell: a dot where law requires the seat, a ring where the body must do such a duty itself, dashed where that is told in general. */
import type { ReactElement } from 'react';
import styles from './Duplication.module.css';
import type { Holder } from './lanes.ts';

interface CellMarkProps {
  readonly isRequired: boolean;
  readonly own: 'none' | 'direct' | 'general';
}

export function CellMark({ isRequired, own }: CellMarkProps): ReactElement {
  return (
    <svg className={styles['mark']} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      {isRequired ? <circle cx="10" cy="10" r="4.5" fill="currentColor" /> : null}
      {own === 'none' ? null : (
        <circle
          cx="10"
          cy="10"
          r="8"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.75"
          strokeDasharray={own === 'general' ? '3 2.2' : undefined}
        />
      )}
    </svg>
  );
}

/** What is told directly goes before what is told in general. */
export function ownMark(own: readonly Holder[]): CellMarkProps['own'] {
  if (own.length === 0) return 'none';
  return own.some(({ isGeneral }) => !isGeneral) ? 'direct' : 'general';
}
