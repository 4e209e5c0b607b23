/** Which of many rows are shown, and the way to those before and after. */
import type { ReactElement } from 'react';
import { Button } from '../../ui/Button.tsx';
import styles from './Pager.module.css';
import { useViewSay } from './useViewSay.ts';

interface PagerProps {
  /** Of the first row shown, from 0. */
  readonly from: number;
  readonly shown: number;
  readonly all: number;
  /** Null where there are none before, or after. */
  readonly onBefore: (() => void) | null;
  readonly onAfter: (() => void) | null;
}

export function Pager({ from, shown, all, onBefore, onAfter }: PagerProps): ReactElement | null {
  const viewSay = useViewSay();
  if (onBefore === null && onAfter === null) return null;
  return (
    <nav className={styles['pager']} aria-label={viewSay('frame', 'pages')}>
      <Button size="small" disabled={onBefore === null} onClick={() => onBefore?.()}>
        {viewSay('frame', 'before')}
      </Button>
      <span aria-live="polite">{viewSay('frame', 'rowsShown', { from: from + 1, to: from + shown, all })}</span>
      <Button size="small" disabled={onAfter === null} onClick={() => onAfter?.()}>
        {viewSay('frame', 'after')}
      </Button>
    </nav>
  );
}
