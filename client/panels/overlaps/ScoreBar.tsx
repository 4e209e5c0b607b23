import type { ReactElement } from 'react';
import { useViewSay } from '../frame/useViewSay.ts';
import { scoreText } from './scoreText.ts';
import styles from './PairRow.module.css';

/** A share from 0 to 1 as a plain bar and its number; what is not known is no empty bar. */
export function ScoreBar({ share }: { readonly share: number | null }): ReactElement {
  const viewSay = useViewSay();
  if (share === null) return <span className={styles['unknown']}>{viewSay('overlapsView', 'notKnown')}</span>;
  return (
    <span className={styles['score']}>
      <span className={styles['bar']} aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
      <b>{scoreText(share)}</b>
    </span>
  );
}
