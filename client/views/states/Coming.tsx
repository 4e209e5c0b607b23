import type { ReactElement } from 'react';
import { useSay } from '../../panels/explorer.ts';
import styles from './Coming.module.css';

/** While a view is being fetched: said only where it takes longer than a blink. */
export function Coming(): ReactElement {
  const say = useSay();
  return (
    <output className={styles['coming']} data-asking="">
      {say('common', 'coming')}
    </output>
  );
}
