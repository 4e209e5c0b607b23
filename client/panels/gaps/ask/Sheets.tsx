/** One sheet, or those of many boards one after the other: each begins a page of its own on paper. */
import type { ReactElement } from 'react';
import type { MapPartnership } from '../../../state/landscape.ts';
import { useViewSay } from '../../frame/useViewSay.ts';
import styles from './Ask.module.css';
import { BoardSheet } from './BoardSheet.tsx';
import type { SheetState } from './useSheetsReady.ts';

/** More at once would keep a browser, and a stapler, too long. */
const most = 60;

interface SheetsProps {
  readonly boards: readonly MapPartnership[];
  readonly onState: (board: string, state: SheetState) => void;
}

/** Whether they are more than are laid out at once. */
export function areTooMany(boards: readonly MapPartnership[]): boolean {
  return boards.length > most;
}

export function Sheets({ boards, onState }: SheetsProps): ReactElement {
  const viewSay = useViewSay();
  if (areTooMany(boards)) return <p className={styles['start']}>{viewSay('gapsView', 'tooManySheets', { n: boards.length, most })}</p>;
  return (
    <div className={styles['sheets']}>
      {boards.map(board => (
        <BoardSheet key={board.id} board={board} onState={onState} />
      ))}
    </div>
  );
}
