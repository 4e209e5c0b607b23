/** On paper: which landscape this is, of which revision, and the address of just this view. */
import type { ReactElement } from 'react';
import { writeAddress } from '../address/write.ts';
import { useIndex, useSay, useSession } from '../panels/explorer.ts';
import styles from './Workplace.module.css';

export function SheetHead(): ReactElement {
  const say = useSay();
  const { revision } = useIndex();
  const session = useSession(whole => whole);
  const address = window.location.origin + writeAddress(session);
  return <p className={styles['sheetHead']}>{say('panel', 'printedFrom', { revision, address })}</p>;
}
