/** Which of the sheets on the desk are there: a batch is printed when every one is. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { MapPartnership } from '../../../state/landscape.ts';

export type SheetState = 'asking' | 'ready' | 'failed';

interface SheetsReady {
  /** How many are there. */
  readonly ready: number;
  onState(board: string, state: SheetState): void;
  /** Waits for the sheets that are still asked for; throws where one cannot be had. */
  print(): Promise<void>;
}

interface Waiting {
  resolve(): void;
  reject(error: Error): void;
}

export function useSheetsReady(boards: readonly MapPartnership[]): SheetsReady {
  const [states, setStates] = useState<ReadonlyMap<string, SheetState>>(new Map());
  const waiting = useRef<Waiting | null>(null);
  const [isWaiting, setWaiting] = useState(false);
  const ready = boards.filter(({ id }) => states.get(id) === 'ready').length;
  const hasFailed = boards.some(({ id }) => states.get(id) === 'failed');
  const isOver = hasFailed || ready === boards.length;
  useEffect(() => {
    const held = waiting.current;
    if (!isWaiting || held === null || !isOver) return;
    waiting.current = null;
    setWaiting(false);
    if (hasFailed) held.reject(new Error('A sheet could not be had.'));
    else held.resolve();
  }, [isWaiting, isOver, hasFailed]);
  const onState = useCallback(
    (board: string, state: SheetState) => setStates(held => (held.get(board) === state ? held : new Map(held).set(board, state))),
    [],
  );
  const print = useCallback(async () => {
    await new Promise<void>((resolve, reject) => {
      waiting.current = { resolve, reject };
      setWaiting(true);
    });
    window.print();
  }, []);
  return { ready, onState, print };
}
