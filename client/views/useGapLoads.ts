import type { ApolloClient } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { GapLoadsDocument } from '../api/generated/graphql.ts';
import { gapLoadsIn, type GapLoads } from '../state/gapLoads.ts';
import type { SessionStore } from '../state/store.ts';
import { useLastOf } from './useLastOf.ts';

interface Asked {
  readonly store: SessionStore;
  readonly client: ApolloClient;
  /** A server that was gone is asked again when it is back. */
  readonly isReachable: boolean;
}

/** How many gaps there are about each body, asked for once the lens of gaps shows them; the last answer of the same landscape stays until the next one comes. */
export function useGapLoads({ store, client, isReachable }: Asked): GapLoads | null {
  const isShown = useStore(store, session => session.lens === 'gaps');
  const { data } = useQuery(GapLoadsDocument, { client, skip: !isShown || !isReachable });
  const answer = useLastOf(client, data);
  return useMemo(() => (isShown && answer !== undefined ? gapLoadsIn(answer) : null), [isShown, answer]);
}
