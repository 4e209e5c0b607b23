/** How many records name no day, by kind: unknown is not no. */
import { useId, type ReactElement } from 'react';
import { useViewSay } from '../frame/useViewSay.ts';
import styles from './Changes.module.css';
import type { KindCount } from './Controls.tsx';

export function Undated({ kinds }: { readonly kinds: readonly KindCount[] }): ReactElement {
  const viewSay = useViewSay();
  const id = useId();
  return (
    <section className={styles['changes']} aria-labelledby={id} data-testid="undated">
      <h3 id={id} className={styles['heading']}>
        {viewSay('changesView', 'undated')}{' '}
        <span className={styles['count']}>
          {viewSay('changesView', 'counted', { n: kinds.reduce((sum, { count }) => sum + count, 0) })}
        </span>
      </h3>
      <p className={styles['fine']}>{viewSay('changesView', 'undatedNote')}</p>
      <ul>
        {kinds.map(({ kind, title, count }) => (
          <li key={kind} className={styles['undatedKind']}>
            <span>{title}</span> <span className={styles['count']}>{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
