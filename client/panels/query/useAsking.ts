/** Asks, waits, can be stopped, and holds what came until the next answer. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { ask, type Fault, type Sent } from '../../api/ask.ts';

export type Asking =
  | { readonly is: 'idle' }
  | { readonly is: 'asking' }
  | { readonly is: 'answered'; readonly sent: Sent; readonly data: unknown; readonly faults: readonly Fault[] }
  | { readonly is: 'unreachable' }
  | { readonly is: 'cancelled' };

interface Asker {
  readonly asking: Asking;
  run(sent: Sent): void;
  cancel(): void;
  /** Takes the answer away: another question stands here now. */
  clear(): void;
}

export function useAsking(): Asker {
  const [asking, setAsking] = useState<Asking>({ is: 'idle' });
  const under = useRef<AbortController>(null);
  const cancel = useCallback(() => under.current?.abort(), []);
  const run = useCallback((sent: Sent) => {
    under.current?.abort();
    const controller = new AbortController();
    under.current = controller;
    setAsking({ is: 'asking' });
    void ask(sent, controller.signal).then(answered => {
      // An answer to an earlier question tells nothing any more.
      if (under.current !== controller) return;
      if (answered.kind === 'answer') setAsking({ is: 'answered', sent, data: answered.data, faults: answered.faults });
      else setAsking({ is: answered.kind });
    });
  }, []);
  const clear = useCallback(() => {
    under.current?.abort();
    under.current = null;
    setAsking({ is: 'idle' });
  }, []);
  useEffect(() => () => under.current?.abort(), []);
  return { asking, run, cancel, clear };
}
