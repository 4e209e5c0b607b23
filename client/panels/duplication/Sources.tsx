/** On paper the documents behind the picture are listed at its end, each once. */
import { useMemo, type ReactElement } from 'react';
import { useViewSay } from '../frame/useViewSay.ts';
import styles from './Duplication.module.css';
import type { Lane } from './lanes.ts';

export function Sources({ lanes }: { readonly lanes: readonly Lane[] }): ReactElement {
  const viewSay = useViewSay();
  const titles = useMemo(() => titlesIn(lanes), [lanes]);
  return (
    <div className={styles['sources']}>
      <h3>{viewSay('duplicationView', 'sources')}</h3>
      <ul lang="en">
        {titles.map(title => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </div>
  );
}

function titlesIn(lanes: readonly Lane[]): readonly string[] {
  const holdings = lanes.flatMap(({ groups, own }) => [
    ...groups.flatMap(({ rows }) => rows.flatMap(({ duties }) => duties.map(({ holding }) => holding))),
    ...own.flatMap(row => row.holdings),
  ]);
  return [...new Set(holdings.flatMap(({ evidence }) => evidence.map(({ source }) => source.title)))].sort();
}
