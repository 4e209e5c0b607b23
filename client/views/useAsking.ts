import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { asIfClient } from '../api/asIf.ts';
import { refresh } from '../api/revisions.ts';
import { isAskedAsIf } from '../state/supposed.ts';
import type { SessionStore } from '../state/store.ts';

interface Held {
  readonly store: SessionStore;
  /** Null until there is one. */
  readonly revision: number | null;
}

interface Asking {
  /** Whom views and panels ask. */
  readonly client: ApolloClient;
  readonly isAsIf: boolean;
}

/** Whom views ask: of what is recorded, or of what would be if the what-if that is looked through were accepted. */
export function useAsking({ store, revision }: Held): Asking {
  const recorded = useApolloClient();
  const scenario = useStore(store, session => (isAskedAsIf(session) ? (session.choices.scenario[0] ?? null) : null));
  const client = useMemo(() => (scenario === null ? recorded : asIfClient(recorded, scenario)), [recorded, scenario]);
  const asked = useRef({ client, revision });
  useEffect(() => {
    const before = asked.current;
    asked.current = { client, revision };
    // The landscape has another revision: what was asked as if is asked anew, as all else is.
    if (scenario !== null && before.client === client && before.revision !== revision) refresh(client).catch(() => undefined);
  }, [client, scenario, revision]);
  return useMemo(() => ({ client, isAsIf: scenario !== null }), [client, scenario]);
}
