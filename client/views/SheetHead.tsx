/** On paper: which landscape this is, of which revision, and the address of just this view. */
import type { ReactElement } from 'react';
import { useExplorer, useSay, useSession } from '../panels/explorer.ts';
import styles from './Workplace.module.css';

export function SheetHead(): ReactElement {
  const say = useSay();
  const { index, addressOf } = useExplorer();
  const address = window.location.origin + useSession(addressOf);
  return <p className={styles['sheetHead']}>{say('panel', 'printedFrom', { revision: index.revision, address })}</p>;
}
