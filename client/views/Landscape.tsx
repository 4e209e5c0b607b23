/** Loads the landscape and hands it, with all that goes with it, to the view that the session asks for. */
import { useMemo, type ReactElement } from 'react';
import type { Explorer } from '../panels/explorer.ts';
import type { NoticeStore } from '../state/notice.ts';
import type { SessionStore } from '../state/store.ts';
import { Exploring } from './Exploring.tsx';
import { useOffstage } from './offstage/useOffstage.tsx';
import { usePaperStage } from './offstage/usePaperStage.tsx';
import { Empty } from './states/Empty.tsx';
import { Failed } from './states/Failed.tsx';
import { Loading } from './states/Loading.tsx';
import { useAddress } from './useAddress.ts';
import { useExplorerOf } from './useExplorerOf.ts';
import { useHealth } from './useHealth.ts';
import { useLandscape } from './useLandscape.ts';
import { useSettled } from './useSettled.ts';
import { Workplace } from './Workplace.tsx';

interface LandscapeProps {
  readonly store: SessionStore;
  readonly notices: NoticeStore;
}

export function Landscape({ store, notices }: LandscapeProps): ReactElement {
  const health = useHealth();
  const { loaded, error, retry } = useLandscape(health);
  const index = useSettled(loaded, { store, notices });
  useAddress({ store, notices, index });
  const held = useExplorerOf({ store, notices, index, health });
  const { tablesOf, stage } = useOffstage({ index, health });
  const { pictureFor, paperStage } = usePaperStage({ index, health });
  const explorer = useMemo<Explorer | null>(() => (held === null ? null : { ...held, tablesOf, pictureFor }), [held, tablesOf, pictureFor]);

  if (explorer === null) return error === null ? <Loading store={store} /> : <Failed store={store} error={error} onRetry={retry} />;
  const { partnerships, organisations } = explorer.index.landscape;
  if (partnerships.length + organisations.length === 0) return <Empty store={store} revision={explorer.index.revision} onRetry={retry} />;
  return (
    <Exploring explorer={explorer}>
      <Workplace />
      {stage}
      {paperStage}
    </Exploring>
  );
}
