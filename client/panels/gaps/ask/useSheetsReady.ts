/** Which of the sheets on the desk are there: a batch is printed when every one is. */
import { useCallback, useState } from 'react';
import type { MapPartnership } from '../../../state/landscape.ts';
import { useUntilWhole } from '../../frame/useUntilWhole.ts';

export type SheetState = 'asking' | 'ready' | 'failed';

interface SheetsReady {
  /** How many are there. */
  readonly ready: number;
  onState(board: string, state: SheetState): void;
  /** Waits for the sheets that are still asked for; throws where one cannot be had. */
  print(): Promise<void>;
}

export function useSheetsReady(boards: readonly MapPartnership[]): SheetsReady {
  const [states, setStates] = useState<ReadonlyMap<string, SheetState>>(new Map());
  const ready = boards.filter(({ id }) => states.get(id) === 'ready').length;
  const hasFailed = boards.some(({ id }) => states.get(id) === 'failed');
  const untilWhole = useUntilWhole(hasFailed ? 'failed' : ready === boards.length ? 'whole' : 'coming');
  const onState = useCallback(
    (board: string, state: SheetState) => setStates(held => (held.get(board) === state ? held : new Map(held).set(board, state))),
    [],
  );
  const print = useCallback(async () => {
    await untilWhole();
    window.print();
  }, [untilWhole]);
  return { ready, onState, print };
}
