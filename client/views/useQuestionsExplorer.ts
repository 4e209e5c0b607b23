/** What the parts that this page shares with the views are handed: no view stands here, and the landscape comes once it is wanted. */
import { useApolloClient } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { viewAt } from '../address/scene.ts';
import { writeAddress } from '../address/write.ts';
import type { Explorer } from '../panels/explorer.ts';
import { indexLandscape, type IndexedLandscape } from '../state/landscape.ts';
import { createNoticeStore } from '../state/notice.ts';
import type { SessionStore } from '../state/store.ts';
import { useOutside } from './outside.ts';

const nothingYet = indexLandscape({
  revision: 0,
  partnerships: [],
  organisations: [],
  memberships: [],
  interfaces: [],
  flows: [],
  areas: [],
  themes: [],
  lanes: [],
  stories: [],
});

export function useQuestionsExplorer(store: SessionStore, index: IndexedLandscape | null): Explorer {
  const { bar } = useOutside();
  const [notices] = useState(() => createNoticeStore([]));
  const client = useApolloClient();
  return useMemo<Explorer>(
    () => ({
      index: index ?? nothingYet,
      places: index ?? nothingYet,
      supposed: null,
      history: null,
      askHistoryAgain: null,
      store,
      asking: { client, isAsIf: false },
      asOf: null,
      gapLoads: null,
      together: null,
      away: null,
      behind: null,
      isOffline: false,
      notices,
      addressOf: writeAddress,
      hrefOf: bar.hrefOf,
      origin: bar.origin,
      takenHome: null,
      viewAt: address => viewAt(address, index ?? nothingYet),
      leaveFor: address => window.location.assign(address),
    }),
    [index, store, client, notices, bar],
  );
}
