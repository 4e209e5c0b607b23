/** Waits until all that belongs on paper or into a file is there; throws where a part of it cannot be had. */
import { useCallback, useEffect, useRef, useState } from 'react';

interface Waiting {
  resolve(): void;
  reject(error: Error): void;
}

export function useUntilWhole(state: 'coming' | 'whole' | 'failed'): () => Promise<void> {
  const waiting = useRef<readonly Waiting[]>([]);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (state === 'coming') return;
    const held = waiting.current;
    waiting.current = [];
    for (const { resolve, reject } of held) {
      if (state === 'whole') resolve();
      else reject(new Error('A part of it could not be had.'));
    }
  }, [state, asked]);
  return useCallback(
    () =>
      new Promise<void>((resolve, reject) => {
        waiting.current = [...waiting.current, { resolve, reject }];
        setAsked(before => before + 1);
      }),
    [],
  );
}
