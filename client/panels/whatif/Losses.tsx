/** What changes, each sort of it under its heading with its number and its rows; the first of many rows, the rest one click away. */
import { useId, useState, type ReactElement } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useViewSay } from '../frame/useViewSay.ts';
import type { LossSort, SortName } from './losses.ts';
import { LossItem } from './LossItem.tsx';
import styles from './Whatif.module.css';

export function Losses({ sorts }: { readonly sorts: readonly LossSort[] }): ReactElement {
  const viewSay = useViewSay();
  const id = useId();
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <h3 id={id} className={styles['heading']}>
        {viewSay('whatif', 'losses')}
      </h3>
      <div className={styles['sorts']}>
        {sorts.map(one => (
          <Sort key={one.sort} {...one} />
        ))}
      </div>
    </section>
  );
}

const notes: Readonly<Partial<Record<SortName, 'supposedNote' | 'pastNote' | 'unknownNote'>>> = {
  supposed: 'supposedNote',
  pastFlows: 'pastNote',
  unknownHolder: 'unknownNote',
};

const rowsAtFirst = 8;

function Sort({ sort, rows }: LossSort): ReactElement {
  const viewSay = useViewSay();
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const note = notes[sort];
  const hidden = rows.length - rowsAtFirst;
  return (
    <section className={styles['sort']} aria-labelledby={id} data-sort={sort} data-count={rows.length}>
      <h4 id={id} className={styles['sortName']}>
        {viewSay('whatif', sort)} <span className={styles['count']}>{rows.length}</span>
      </h4>
      {note === undefined ? null : <p className={styles['fine']}>{viewSay('whatif', note)}</p>}
      <ul className={styles['rows']}>
        {rows.slice(0, rowsAtFirst).map(row => (
          <LossItem key={row.id} row={row} />
        ))}
      </ul>
      {hidden <= 0 ? null : (
        <ul className={isWhole ? styles['rows'] : styles['folded']}>
          {rows.slice(rowsAtFirst).map(row => (
            <LossItem key={row.id} row={row} />
          ))}
        </ul>
      )}
      {hidden <= 0 ? null : (
        <Button size="small" look="quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {viewSay('whatif', isWhole ? 'fewerRows' : 'moreRows', { n: hidden })}
          <span className="visually-hidden">: {viewSay('whatif', sort)}</span>
        </Button>
      )}
    </section>
  );
}
