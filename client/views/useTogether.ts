import type { ApolloClient } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { TogetherDocument } from '../api/generated/graphql.ts';
import type { SessionStore } from '../state/store.ts';
import { togetherOf, type Together } from '../state/together.ts';
import { useLastOf } from './useLastOf.ts';

interface Asked {
  readonly store: SessionStore;
  readonly client: ApolloClient;
  /** A server that was gone is asked again when it is back. */
  readonly isReachable: boolean;
}

/** Who holds together in the network at hand, asked for once the lens of silos shows it; the last answer of the same landscape stays until the next one comes. */
export function useTogether({ store, client, isReachable }: Asked): Together | null {
  const isShown = useStore(store, session => session.lens === 'silos');
  const { network, national, assumed, grouping: by } = useStore(store, session => session.choices);
  const { data } = useQuery(TogetherDocument, {
    variables: { network, by, includeNational: national === 'YES', includeAssumed: assumed === 'YES' },
    client,
    skip: !isShown || !isReachable,
  });
  const answer = useLastOf(client, data);
  return useMemo(() => (isShown && answer !== undefined ? togetherOf(answer.silos) : null), [isShown, answer]);
}
