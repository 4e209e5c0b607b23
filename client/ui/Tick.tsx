import type { ReactElement, ReactNode } from 'react';
import styles from './Tick.module.css';

interface TickProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: ReactNode;
  /** Says more under the words. */
  readonly hint?: string;
}

/** Something that is so or not, in words. */
export function Tick({ isOn, onChange, children, hint }: TickProps): ReactElement {
  return (
    <label className={styles['tick']}>
      <input type="checkbox" checked={isOn} onChange={event => onChange(event.target.checked)} />
      <span>
        {children}
        {hint === undefined ? null : <span className={styles['hint']}>{hint}</span>}
      </span>
    </label>
  );
}
