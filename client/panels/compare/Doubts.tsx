/** On paper: what keeps statements from being a plain yes, each word once. */
import type { ReactElement } from 'react';
import { caveatsOf } from '../body/said/caveatsOf.ts';
import type { Said } from '../body/said/said.ts';
import { useSay } from '../explorer.ts';
import styles from './Sheet.module.css';

export function Doubts({ all }: { readonly all: readonly Said[] }): ReactElement | null {
  const say = useSay();
  const doubts = new Set(all.flatMap(said => [...(said.holds === 'NO' ? [say('panel', 'holdsNo')] : []), ...caveatsOf(said, say)]));
  return doubts.size === 0 ? null : <em className={styles['doubt']}> {[...doubts].join(' · ')}</em>;
}
