/** A view of a session of its own, drawn into a part of no page: it has no place, no focus and no voice, and hands over its tables. */
import { ApolloProvider, useApolloClient } from '@apollo/client/react';
import { Suspense, useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import { createPortal } from 'react-dom';
import { countedClient } from '../../api/counted.ts';
import type { Health } from '../../api/health.ts';
import type { Table } from '../../panels/explorer.ts';
import { GatheringProvider, type Offered } from '../../panels/frame/gathering.ts';
import type { IndexedLandscape } from '../../state/landscape.ts';
import { createNoticeStore } from '../../state/notice.ts';
import type { Session } from '../../state/session.ts';
import { createSessionStore } from '../../state/store.ts';
import { Exploring } from '../Exploring.tsx';
import { ScreenView } from '../ScreenView.tsx';
import { useExplorerOf } from '../useExplorerOf.ts';
import { atRest } from './atRest.ts';
import { Safe } from './Safe.tsx';

interface OffstageProps {
  readonly session: Session;
  readonly index: IndexedLandscape;
  readonly health: Health;
  readonly onTables: (tables: Promise<readonly Table[]>) => void;
}

export function Offstage({ session, index, health, onTables }: OffstageProps): ReactElement {
  const main = useApolloClient();
  const [counted] = useState(() => countedClient(main));
  const [holder] = useState(() => document.createElement('div'));
  const offered = useRef<Offered | null>(null);
  const offer = useCallback((table: Offered) => void (offered.current = table), []);
  const coming = useRef(0);
  const come = useCallback((by: 1 | -1) => void (coming.current += by), []);
  const isBroken = useRef(false);
  useEffect(() => {
    const leaving = new AbortController();
    const gathered = async (): Promise<readonly Table[]> => {
      await atRest(() => counted.waiting() + coming.current === 0, leaving.signal);
      if (counted.hasFailed() || isBroken.current) throw new Error('A view could not be asked for.');
      if (offered.current === null) return [];
      return [{ what: offered.current.what, rows: await offered.current.cells() }];
    };
    const tables = gathered();
    tables.then(
      () => leaving.signal.aborted || onTables(tables),
      () => leaving.signal.aborted || onTables(tables),
    );
    return () => leaving.abort();
  }, [counted, onTables]);
  return createPortal(
    <GatheringProvider value={offer}>
      <ApolloProvider client={counted.client}>
        <Safe onBroken={() => void (isBroken.current = true)}>
          <Suspense fallback={<Coming onComing={come} />}>
            <Drawn session={session} index={index} health={health} />
          </Suspense>
        </Safe>
      </ApolloProvider>
    </GatheringProvider>,
    holder,
  );
}

function Drawn({ session, index, health }: Omit<OffstageProps, 'onTables'>): ReactElement | null {
  const [store] = useState(() => createSessionStore(session));
  const [notices] = useState(() => createNoticeStore([]));
  const explorer = useExplorerOf({ store, notices, index, health });
  const map = useRef(null);
  if (explorer === null) return null;
  return (
    <Exploring explorer={explorer}>
      <ScreenView screen={session.screen} map={map} />
    </Exploring>
  );
}

/** While a part of the page is fetched, nothing is at rest. */
function Coming({ onComing }: { readonly onComing: (by: 1 | -1) => void }): null {
  useEffect(() => {
    onComing(1);
    return () => onComing(-1);
  }, [onComing]);
  return null;
}
