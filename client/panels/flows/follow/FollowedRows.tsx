/** The rows that were followed, each with what stands behind it; data in plain words as well. */
import type { ReactElement } from 'react';
import { DataRow } from '../../body/flows/DataRow.tsx';
import { MoneyRow } from '../../body/flows/MoneyRow.tsx';
import sectionStyles from '../../body/said/Section.module.css';
import { useViewSay } from '../../frame/useViewSay.ts';
import { isMoney, type AnyFlow } from '../flow.ts';
import styles from '../Flows.module.css';
import { PlainData } from './PlainData.tsx';

export function FollowedRows({ rows }: { readonly rows: readonly AnyFlow[] }): ReactElement {
  const viewSay = useViewSay();
  return (
    <section className={styles['part']}>
      <h3 className={styles['partTitle']}>{viewSay('flowsView', 'rowsFollowed', { n: rows.length })}</h3>
      <ul className={sectionStyles['rows']}>
        {rows.map(row => (isMoney(row) ? <MoneyRow key={row.id} flow={row} of={null} /> : <DataRow key={row.id} flow={row} of={null} />))}
      </ul>
      {rows.map(row => (isMoney(row) ? null : <PlainData key={row.id} flow={row} />))}
    </section>
  );
}
