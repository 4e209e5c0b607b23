/** Everything that panels are handed, for a session of its own: what is asked for beside the landscape comes with it. */
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Health } from '../api/health.ts';
import { viewAt } from '../address/scene.ts';
import { writeAddress } from '../address/write.ts';
import type { Explorer } from '../panels/explorer.ts';
import type { IndexedLandscape } from '../state/landscape.ts';
import type { NoticeStore } from '../state/notice.ts';
import { isOfLandscape } from '../state/producers.ts';
import type { Session } from '../state/session.ts';
import type { SessionStore } from '../state/store.ts';
import { isAskedAsIf } from '../state/supposed.ts';
import { shownOf } from '../state/twoMoments.ts';
import { useOutside } from './outside.ts';
import { useAsking } from './useAsking.ts';
import { useAsOf } from './useAsOf.ts';
import { useGapLoads } from './useGapLoads.ts';
import { useHistory } from './useHistory.ts';
import { useSupposed } from './useSupposed.ts';
import { useTogether } from './useTogether.ts';

/** The map and the tables go from one moment to the other; all else says what is recorded, or what would be. */
function momentShown(session: Session): Session['choices']['when'] {
  if (isOfLandscape(session)) return session.choices.when;
  return isAskedAsIf(session) ? 'AFTER' : 'BEFORE';
}

interface Held {
  readonly store: SessionStore;
  readonly notices: NoticeStore;
  /** Null until there is one. */
  readonly index: IndexedLandscape | null;
  readonly health: Health;
}

export function useExplorerOf({ store, notices, index, health }: Held): Explorer | null {
  const { bar, takenHome } = useOutside();
  const isOffline = health.state === 'offline';
  // Before a room every answer was asked for ahead, and is kept.
  const isPresented = useStore(store, session => session.isPresented);
  const isReachable = !isOffline || isPresented;
  const day = useStore(store, session => session.filters.asOf);
  const asOf = useAsOf({ day, revision: index?.revision ?? null, isReachable, notices });
  const asking = useAsking({ store, revision: index?.revision ?? null });
  const gapLoads = useGapLoads({ store, client: asking.client, isReachable });
  const together = useTogether({ store, client: asking.client, isReachable });
  const supposed = useSupposed({ store, index, isReachable, notices });
  const { history, askHistoryAgain } = useHistory({ store, index, isReachable });
  const moment = useStore(store, momentShown);
  return useMemo<Explorer | null>(() => {
    const behind = health.state === 'behind' ? health.problem : null;
    const away = health.state === 'away' ? { since: health.since } : null;
    if (index === null) return null;
    const moments = supposed ?? history;
    return {
      index: moments === null ? index : shownOf(moments, moment),
      places: moments?.together ?? index,
      supposed,
      history,
      askHistoryAgain,
      store,
      asking,
      asOf,
      gapLoads,
      together,
      away,
      behind,
      isOffline,
      notices,
      addressOf: writeAddress,
      hrefOf: bar.hrefOf,
      origin: bar.origin,
      takenHome,
      viewAt: address => viewAt(address, index),
    };
  }, [
    index,
    supposed,
    history,
    askHistoryAgain,
    moment,
    store,
    asking,
    asOf,
    gapLoads,
    together,
    health,
    isOffline,
    notices,
    bar,
    takenHome,
  ]);
}
