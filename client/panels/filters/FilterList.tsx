import { useMemo, type ReactElement } from 'react';
import { toggleFilter } from '../../state/producers.ts';
import type { ListFilter } from '../../state/session.ts';
import { useAct, useExplorer, useSay, useSession } from '../explorer.ts';
import styles from './Filters.module.css';
import { valuesWithCounts } from './values.ts';

/** The values of one filter, each with the number that would be lit. */
export function FilterList({ filter }: { readonly filter: ListFilter }): ReactElement {
  const say = useSay();
  const act = useAct();
  const { index, asOf } = useExplorer();
  const filters = useSession(session => session.filters);
  const values = useMemo(() => valuesWithCounts(index, filter, { filters, asOf, say }), [index, filter, filters, asOf, say]);
  return (
    <>
      {values.map(({ value, label, count }) => (
        <label key={value} className={styles['value']} data-none={count === 0 || undefined}>
          <input type="checkbox" checked={filters[filter].includes(value)} onChange={() => act(toggleFilter(filter, value))} />
          <span>{label}</span>
          <span className={styles['count']}>{count}</span>
        </label>
      ))}
    </>
  );
}
