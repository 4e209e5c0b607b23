/** Below the matrix: all that is behind the pair that was opened, and what is made of it. */
import type { ReactElement } from 'react';
import { useSession } from '../../explorer.ts';
import { Judge } from '../../judge/Judge.tsx';
import { usePairName } from '../callNames.ts';
import { PairDetails } from '../PairDetails.tsx';
import { pairKey } from '../pairKey.ts';
import styles from './Matrix.module.css';

export function OpenedPair(): ReactElement | null {
  const nameOf = usePairName();
  const [a, b] = useSession(session => session.pair);
  if (a === undefined || b === undefined) return null;
  return (
    <section className={styles['opened']} aria-label={nameOf(a, b)}>
      <h3 className={styles['openedTitle']}>{nameOf(a, b)}</h3>
      <PairDetails a={a} b={b} />
      <Judge key={pairKey([a, b])} about={overlapId(a, b)} subject={nameOf(a, b)} />
    </section>
  );
}

/** What judgements call the overlap of a pair, whichever board comes first. */
function overlapId(a: string, b: string): string {
  return `overlap:${[a, b].toSorted().join(':')}`;
}
