import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { SupposedLandscapeDocument, type SupposedLandscapeQuery } from '../api/generated/graphql.ts';
import type { IndexedLandscape } from '../state/landscape.ts';
import { tell, type NoticeStore } from '../state/notice.ts';
import { leaveTwoMoments } from '../state/producers.ts';
import { produce, type SessionStore } from '../state/store.ts';
import { supposedOf, type Supposed } from '../state/supposed.ts';

interface Asked {
  readonly store: SessionStore;
  /** Null until there is one. */
  readonly index: IndexedLandscape | null;
  readonly isReachable: boolean;
  readonly notices: NoticeStore;
}

type Told = NonNullable<SupposedLandscapeQuery['scenario']>;

/** The what-if that is looked through, asked for with each revision; one that is not there is let go of and told. Kept out of the cache: the same ids say something else in it. */
export function useSupposed({ store, index, isReachable, notices }: Asked): Supposed | null {
  const client = useApolloClient();
  const id = useStore(store, session => session.choices.scenario[0] ?? null);
  const revision = index?.revision ?? null;
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => {
    if (id === null || revision === null || !isReachable) return undefined;
    let isOver = false;
    client.query({ query: SupposedLandscapeDocument, variables: { id }, fetchPolicy: 'no-cache' }).then(
      ({ data }) => {
        if (isOver || data === undefined) return;
        setTold(data.scenario);
        if (data.scenario !== null) return;
        produce(store, leaveTwoMoments);
        tell(notices, [{ kind: 'notInLandscape', name: 'scenario', value: id }]);
      },
      // What was shown stays; the next revision, or the server's return, asks again.
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [client, store, notices, id, revision, isReachable]);
  return useMemo(() => (told === null || index === null || told.id !== id ? null : supposedOf(index, told)), [told, index, id]);
}
