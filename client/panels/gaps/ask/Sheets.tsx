/** One sheet, or those of many boards one after the other: each begins a page of its own on paper. */
import type { ReactElement } from 'react';
import type { MapPartnership } from '../../../state/landscape.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import styles from './Ask.module.css';
import { BoardSheet } from './BoardSheet.tsx';

/** More at once would keep a browser, and a stapler, too long. */
const most = 60;

export function Sheets({ boards }: { readonly boards: readonly MapPartnership[] }): ReactElement {
  const viewSay = useViewSay();
  if (boards.length > most) return <p className={styles['start']}>{viewSay('gapsView', 'tooManySheets', { n: boards.length, most })}</p>;
  return (
    <div className={styles['sheets']}>
      {boards.map(board => (
        <BoardSheet key={board.id} board={board} />
      ))}
    </div>
  );
}
