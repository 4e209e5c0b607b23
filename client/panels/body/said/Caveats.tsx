import type { ReactElement } from 'react';
import { useSay } from '../../explorer.ts';
import { caveatsOf } from './caveatsOf.ts';
import styles from './Statement.module.css';
import type { Said } from './said.ts';

export function Caveats({ said }: { readonly said: Said }): ReactElement | null {
  const caveats = caveatsOf(said, useSay());
  return caveats.length === 0 ? null : <p className={styles['caveats']}>{caveats.join(' · ')}</p>;
}
