import { useId, useState, type ReactElement } from 'react';
import { BodyLink } from '../../body/said/BodyLink.tsx';
import { useViewSay } from '../../frame/useViewSay.ts';
import { SentenceText } from '../../names/SentenceText.tsx';
import { RowsBehind } from '../RowsBehind.tsx';
import styles from '../Silos.module.css';
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
      {viewSay('silosView', name)} <span className={styles['count']}>{holders.length}</span>
    </>
  );
  const list = (
    <ul>
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
          {holders.length === 0 ? <p className={styles['fine']}>{viewSay('silosView', 'noCutPoints')}</p> : list}
        </>
      )}
    </section>
  );
}

function HolderItem({ holder: { id, ends, sentence, isOneForAll } }: { readonly holder: Holder }): ReactElement {
  const viewSay = useViewSay();
  const [one, other] = ends;
  return (
    <li className={styles['item']} data-holder={id}>
      <p className={styles['sentence']}>
        <SentenceText text={sentence} />
      </p>
      <div className={styles['facts']}>
        <BodyLink id={one} />
        {other === undefined ? null : <BodyLink id={other} />}
        {isOneForAll ? <span>{viewSay('silosView', 'oneForAll')}</span> : null}
        <RowsBehind of={ends} subject={sentence} />
      </div>
    </li>
  );
}
