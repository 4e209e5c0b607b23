/** One what-if with all that it changes. Kept apart from what else is known: the same ids say something else there. */
import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { WhatifDocument, type WhatifQuery } from '../../api/generated/graphql.ts';
import type { Answer } from '../frame/useAnswer.ts';
import { useEveryRow } from '../frame/useEveryRow.ts';
import { useAskedLanguage } from '../silos/network.ts';

type Whatif = NonNullable<WhatifQuery['scenario']>;

/** `data.whatif` is null where nobody bears the id. */
export function useWhatif(id: string): Answer<{ readonly whatif: Whatif | null }> {
  const client = useApolloClient();
  const language = useAskedLanguage();
  const ask = useCallback(async () => {
    const { data } = await client.query({ query: WhatifDocument, variables: { id, language }, fetchPolicy: 'no-cache' });
    if (data === undefined) throw new Error('The server answered without data.');
    return [data.scenario];
  }, [client, id, language]);
  const { rows, failed, tryAgain } = useEveryRow(ask);
  return {
    data: rows === null ? null : { whatif: rows[0] ?? null },
    isAsking: rows === null && !failed,
    failure: failed ? { said: null, tryAgain } : null,
  };
}
