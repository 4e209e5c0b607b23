/** The one home of the session: producers change it, listeners hear of it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Producer } from './producers.ts';
import type { Session } from './session.ts';

export type SessionStore = StoreApi<Session>;

export function createSessionStore(first: Session): SessionStore {
  return createStore(() => first);
}

/** Does a thing to the session; nothing happens where the producer changes nothing. */
export function produce(store: SessionStore, producer: Producer): void {
  store.setState(producer, true);
}
