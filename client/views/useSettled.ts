import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { opened } from '../address/scene.ts';
import { settle } from '../address/settle.ts';
import type { IndexedLandscape } from '../state/landscape.ts';
import { tell, type NoticeStore } from '../state/notice.ts';
import type { SessionStore } from '../state/store.ts';

interface Held {
  readonly store: SessionStore;
  readonly notices: NoticeStore;
}

/** The landscape that is shown: the newest loaded, once the session asks for nothing that it does not know. */
export function useSettled(loaded: IndexedLandscape | null, { store, notices }: Held): IndexedLandscape | null {
  const [shown, setShown] = useState<IndexedLandscape | null>(null);
  // A story opens at its scene once; from then on one may look about in it.
  const [opening] = useState(() => createStore(() => ({ isOver: false })));
  const isOpened = useStore(opening, ({ isOver }) => isOver);
  const isAtHome = useStore(
    store,
    session => loaded !== null && (isOpened || session.story === null) && settle(session, loaded).session === session,
  );
  if (isAtHome && shown !== loaded) setShown(loaded);
  useEffect(() => {
    if (loaded === null) return;
    const { session, problems } = (opening.getState().isOver ? settle : opened)(store.getState(), loaded);
    store.setState(session, true);
    opening.setState({ isOver: true });
    tell(notices, problems);
  }, [loaded, store, notices, opening]);
  return shown;
}
