import { useCallback, useRef, useState, type ReactElement } from 'react';
import type { Filters } from '../../state/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useDismiss } from '../../ui/useDismiss.ts';
import { useSay, useSession } from '../explorer.ts';
import { FilterPanel } from './FilterPanel.tsx';
import styles from './Filters.module.css';

/** The button that opens the filters, and says how many are in force while they are out of sight. */
export function FilterButton(): ReactElement {
  const say = useSay();
  const count = useSession(session => countOf(session.filters));
  const holder = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => {
    setOpen(false);
    // Whoever was inside stands before the door, not at the top of the page.
    if (holder.current?.contains(document.activeElement) === true) holder.current.querySelector('button')?.focus();
  }, []);
  useDismiss(holder, isOpen, close);
  return (
    <div ref={holder} className={styles['holder']} data-testid="filters">
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name="filter" />
        <span aria-hidden="true">{say('topbar', 'filters')}</span>
        {count > 0 && (
          <span className={styles['badge']} aria-hidden="true">
            {count}
          </span>
        )}
        <span className="visually-hidden">{count === 0 ? say('topbar', 'filters') : say('topbar', 'filtersOn', { n: count })}</span>
      </Button>
      {isOpen && <FilterPanel />}
    </div>
  );
}

/** Each value chosen counts, so that one knows how much there is to clear. */
function countOf(filters: Filters): number {
  return Object.values(filters).reduce<number>((sum, held) => sum + (held === null ? 0 : typeof held === 'string' ? 1 : held.length), 0);
}
