/** Asks, waits, can be stopped, and holds what came until the next answer. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { ask, type Fault, type Sent } from '../../api/ask.ts';

export interface Answered {
  readonly sent: Sent;
  readonly data: unknown;
  readonly faults: readonly Fault[];
}

export interface Asking {
  readonly is: 'idle' | 'asking' | 'answered' | 'unreachable' | 'cancelled';
  /** The last that came: it stays while the next is on its way, and where that never comes. */
  readonly answer: Answered | null;
}

export interface Asker {
  readonly asking: Asking;
  run(sent: Sent): void;
  cancel(): void;
  /** Takes the answer away: another question stands here now. */
  clear(): void;
}

export function useAsking(): Asker {
  const [asking, setAsking] = useState<Asking>({ is: 'idle', answer: null });
  const under = useRef<AbortController>(null);
  const cancel = useCallback(() => under.current?.abort(), []);
  const run = useCallback((sent: Sent) => {
    under.current?.abort();
    const controller = new AbortController();
    under.current = controller;
    setAsking(held => ({ ...held, is: 'asking' }));
    void ask(sent, controller.signal).then(answered => {
      // An answer to an earlier question tells nothing any more.
      if (under.current !== controller) return;
      if (answered.kind === 'answer') setAsking({ is: 'answered', answer: { sent, data: answered.data, faults: answered.faults } });
      else setAsking(held => ({ ...held, is: answered.kind }));
    });
  }, []);
  const clear = useCallback(() => {
    under.current?.abort();
    under.current = null;
    setAsking({ is: 'idle', answer: null });
  }, []);
  useEffect(() => () => under.current?.abort(), []);
  return { asking, run, cancel, clear };
}
