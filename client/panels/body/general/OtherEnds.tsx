/** Further bodies that a general statement reaches from here, folded: there may be two dozen. */
import type { ReactElement } from 'react';
import { useSay } from '../../explorer.ts';
import { BodyLink } from '../said/BodyLink.tsx';
import styles from './General.module.css';

interface OtherEndsProps {
  readonly ids: readonly string[];
}

export function OtherEnds({ ids }: OtherEndsProps): ReactElement | null {
  const say = useSay();
  if (ids.length === 0) return null;
  return (
    <details className={styles['others']}>
      <summary>{say('panel', 'otherEnds', { n: ids.length })}</summary>
      <ul>
        {ids.map(id => (
          <li key={id}>
            <BodyLink id={id} />
          </li>
        ))}
      </ul>
    </details>
  );
}
