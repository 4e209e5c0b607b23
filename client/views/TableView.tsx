/** The landscape as tables, with the outline beside them where it is open. */
import type { ReactElement } from 'react';
import { Outline } from '../panels/outline/Outline.tsx';
import { TableStage } from '../panels/table/TableStage.tsx';
import styles from './TableView.module.css';

export function TableView(): ReactElement {
  return (
    <div className={styles['view']}>
      <Outline />
      <TableStage />
    </div>
  );
}
