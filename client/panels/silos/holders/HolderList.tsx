import { useId, useState, type ReactElement } from 'react';
import { useViewSay } from '../../frame/useViewSay.ts';
import styles from '../Silos.module.css';
import { HolderItem } from './HolderItem.tsx';
import type { Holder } from './holderRows.ts';

interface HolderListProps {
  readonly name: 'cutPoints' | 'cutPointsDoubt' | 'bridges' | 'bridgesDoubt';
  readonly holders: readonly Holder[];
  /** What says the same as the list before it waits behind its heading. */
  readonly isFolded?: boolean;
}

/** Those who hold a network together, in sentences, with what joins them one click away. */
export function HolderList({ name, holders, isFolded = false }: HolderListProps): ReactElement | null {
  const viewSay = useViewSay();
  const id = useId();
  const [isOpen, setOpen] = useState(!isFolded);
  if (holders.length === 0 && name !== 'cutPoints') return null;
  const heading = (
    <>
      {viewSay('silosHolders', name)} <span className={styles['count']}>{holders.length}</span>
    </>
  );
  const list = (
    <ul className={styles['sentences']}>
      {holders.map(holder => (
        <HolderItem key={holder.id} holder={holder} />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby={id} data-holders={name} data-count={holders.length}>
      {isFolded ? (
        <details open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
          <summary>
            <h3 id={id} className={styles['heading']}>
              {heading}
            </h3>
          </summary>
          {isOpen ? list : null}
        </details>
      ) : (
        <>
          <h3 id={id} className={styles['heading']}>
            {heading}
          </h3>
          {holders.length === 0 ? <p className={styles['fine']}>{viewSay('silosHolders', 'noCutPoints')}</p> : list}
        </>
      )}
    </section>
  );
}
