/** What is different, the records of each kind under its heading. */
import { useId, type ReactElement } from 'react';
import type { Change_ChangeFragment } from '../../api/generated/graphql.ts';
import styles from './Changes.module.css';
import { RecordItem } from './RecordItem.tsx';
import { byKind, type ChangedRow } from './row.ts';

interface RecordListProps {
  readonly rows: readonly ChangedRow[];
  readonly changes: readonly Change_ChangeFragment[] | null;
  /** How many there are of a kind over all pages. */
  readonly countOf: (kind: string) => number;
}

export function RecordList({ rows, changes, countOf }: RecordListProps): ReactElement {
  return (
    <div className={styles['kinds']}>
      {byKind(rows).map(([title, own]) => (
        <OfKind key={title} title={title} rows={own} changes={changes} count={countOf(own[0]?.kind ?? '')} />
      ))}
    </div>
  );
}

interface OfKindProps extends Omit<RecordListProps, 'countOf'> {
  readonly title: string;
  readonly count: number;
}

function OfKind({ title, rows, changes, count }: OfKindProps): ReactElement {
  const id = useId();
  return (
    <section className={styles['kind']} aria-labelledby={id} data-kind={rows[0]?.kind} data-count={count}>
      <h4 id={id} className={styles['kindName']}>
        {title} <span className={styles['count']}>{count}</span>
      </h4>
      <ul>
        {rows.map(row => (
          <RecordItem key={row.id} row={row} changes={changes} />
        ))}
      </ul>
    </section>
  );
}
