import type { ReactElement } from 'react';
import { useSay } from '../../explorer.ts';
import styles from './Statement.module.css';
import type { Said } from './Statement.tsx';
import { dateIn } from './wordsOfValues.ts';

/** What keeps a statement from being a plain yes, and the dates it stands between. */
export function Caveats({ said: { holds, since, until } }: { readonly said: Said }): ReactElement | null {
  const say = useSay();
  const caveats = [
    ...(holds === 'UNKNOWN' ? [say('panel', 'holdsUnknown')] : []),
    ...(since == null ? [] : [say('panel', 'since', { date: dateIn(say, since) })]),
    ...(until == null ? [] : [say('panel', 'until', { date: dateIn(say, until) })]),
  ];
  return caveats.length === 0 ? null : <p className={styles['caveats']}>{caveats.join(' · ')}</p>;
}
