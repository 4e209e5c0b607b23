/** Loads the landscape and hands it, with all that goes with it, to the view that the session asks for. */
import { useMemo, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { viewAt } from '../address/scene.ts';
import { writeAddress } from '../address/write.ts';
import { ExplorerProvider, type Explorer } from '../panels/explorer.ts';
import type { NoticeStore } from '../state/notice.ts';
import type { SessionStore } from '../state/store.ts';
import { shownOf } from '../state/supposed.ts';
import { Empty } from './states/Empty.tsx';
import { Failed } from './states/Failed.tsx';
import { Loading } from './states/Loading.tsx';
import { useOutside } from './outside.ts';
import { useAddress } from './useAddress.ts';
import { useAsOf } from './useAsOf.ts';
import { useGapLoads } from './useGapLoads.ts';
import { useHealth } from './useHealth.ts';
import { useLandscape } from './useLandscape.ts';
import { useSupposed } from './useSupposed.ts';
import { useTogether } from './useTogether.ts';
import { useSettled } from './useSettled.ts';
import { Workplace } from './Workplace.tsx';

interface LandscapeProps {
  readonly store: SessionStore;
  readonly notices: NoticeStore;
}

export function Landscape({ store, notices }: LandscapeProps): ReactElement {
  const { bar, takenHome } = useOutside();
  const health = useHealth();
  const { loaded, error, retry } = useLandscape(health);
  const index = useSettled(loaded, { store, notices });
  useAddress({ store, notices, index });
  const isOffline = health.state === 'offline';
  const day = useStore(store, session => session.filters.asOf);
  const asOf = useAsOf({ day, revision: index?.revision ?? null, isReachable: !isOffline, notices });
  const gapLoads = useGapLoads({ store, isReachable: !isOffline });
  const together = useTogether({ store, isReachable: !isOffline });
  const supposed = useSupposed({ store, index, isReachable: !isOffline, notices });
  const moment = useStore(store, session => session.choices.when);
  const explorer = useMemo<Explorer | null>(() => {
    const away = health.state === 'away' ? { since: health.since } : null;
    if (index === null) return null;
    const shownAt = (address: string): ReturnType<typeof viewAt> => viewAt(address, index);
    const shown = supposed === null ? index : shownOf(supposed, moment);
    return {
      index: shown,
      places: supposed?.together ?? index,
      supposed,
      store,
      asOf,
      gapLoads,
      together,
      away,
      isOffline,
      notices,
      addressOf: writeAddress,
      hrefOf: bar.hrefOf,
      origin: bar.origin,
      takenHome,
      viewAt: shownAt,
    };
  }, [index, supposed, moment, store, asOf, gapLoads, together, health, isOffline, notices, bar, takenHome]);

  if (explorer === null) return error === null ? <Loading store={store} /> : <Failed store={store} error={error} onRetry={retry} />;
  const { partnerships, organisations } = explorer.index.landscape;
  if (partnerships.length + organisations.length === 0) return <Empty store={store} revision={explorer.index.revision} onRetry={retry} />;
  return (
    <ExplorerProvider value={explorer}>
      <Workplace />
    </ExplorerProvider>
  );
}
