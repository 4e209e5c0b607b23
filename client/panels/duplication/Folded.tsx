/** A list of names: a few stand open, many wait behind their number, and take no room before they are asked for. */
import { useState, type ReactElement, type ReactNode } from 'react';
import styles from './Duplication.module.css';

interface FoldedProps {
  readonly title: string;
  /** Whether a few names too have their number above them. */
  readonly isTitled?: boolean;
  readonly count: number;
  readonly children: ReactNode;
}

const aFew = 6;

export function Folded({ title, isTitled = true, count, children }: FoldedProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  if (count <= aFew) {
    return (
      <>
        {isTitled ? <p className={styles['fine']}>{title}</p> : null}
        {children}
      </>
    );
  }
  return (
    <details className={styles['folded']} open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen ? children : null}
    </details>
  );
}
