import { useEffect, useState } from 'react';
import { useIndex } from '../explorer.ts';

/** All rows of a table, asked for whole so that any column can order them; what was there stays until the next answer. */
export function useEveryRow<Row>(ask: () => Promise<readonly Row[]>): {
  readonly rows: readonly Row[] | null;
  readonly failed: boolean;
  tryAgain(): void;
} {
  const { revision } = useIndex();
  const [rows, setRows] = useState<readonly Row[] | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isOver = false;
    ask().then(
      found => {
        if (isOver) return;
        setRows(found);
        setFailed(false);
      },
      () => {
        if (!isOver) setFailed(true);
      },
    );
    return () => {
      isOver = true;
    };
  }, [ask, revision, tries]);
  return { rows, failed, tryAgain: () => setTries(tries + 1) };
}
