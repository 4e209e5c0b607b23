/** Which steps of the person Back and Forward step through, and how the browser is told of them. */
import { keptParts } from '../state/keptParts.ts';
import type { Session } from '../state/session.ts';
import type { SessionStore } from '../state/store.ts';
import { writeAddress } from './write.ts';

/** What the browser's history must do for us. */
export interface Visits {
  push(address: string): void;
  replace(address: string): void;
  onReturn(listener: () => void): () => void;
}

/** Each change of the view is a step; moving about the map only mends the address of the step at hand. */
export function stepBetween(before: Session, after: Session): 'push' | 'replace' | 'none' {
  if (writeAddress(before) === writeAddress(after)) return 'none';
  return writeAddress({ ...before, viewport: null }) === writeAddress({ ...after, viewport: null }) ? 'replace' : 'push';
}

interface Followed {
  readonly store: SessionStore;
  readonly visits: Visits;
  /** The session that the address bar asks for, as this landscape has it. */
  readonly restore: () => Session;
}

/** Keeps the address and the session as one until the answer is called. */
export function follow({ store, visits, restore }: Followed): () => void {
  let isReturning = false;
  const mend = (): void => visits.replace(writeAddress(store.getState()));
  const stopListening = visits.onReturn(() => {
    isReturning = true;
    store.setState(keptParts(store.getState(), restore()), true);
    isReturning = false;
    mend();
  });
  const unsubscribe = store.subscribe((after, before) => {
    if (isReturning) return;
    const step = stepBetween(before, after);
    if (step === 'push') visits.push(writeAddress(after));
    if (step === 'replace') visits.replace(writeAddress(after));
  });
  mend();
  return () => {
    stopListening();
    unsubscribe();
  };
}
