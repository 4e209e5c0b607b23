/** Asks the server for what is typed, a moment after the last key. */
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { SearchDocument, type SearchQuery } from '../../api/generated/graphql.ts';

export type Hit = SearchQuery['search']['hits'][number];

export type Search =
  | { readonly state: 'idle' }
  | { readonly state: 'searching' }
  | { readonly state: 'found'; readonly text: string; readonly hits: readonly Hit[]; readonly totalCount: number }
  | { readonly state: 'failed' };

const pauseMs = 120;
const most = 12;
/** The server takes no more. */
const longest = 200;

export function useSearch(typed: string): Search {
  const client = useApolloClient();
  const text = typed.trim().slice(0, longest);
  const [answer, setAnswer] = useState<{ readonly text: string; readonly search: Search }>({ text: '', search: { state: 'idle' } });
  useEffect(() => {
    if (text === '') return undefined;
    const controller = new AbortController();
    const ask = async (): Promise<void> => {
      const search = await answerTo(client, text, controller.signal);
      if (!controller.signal.aborted) setAnswer({ text, search });
    };
    const timer = setTimeout(() => void ask(), pauseMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [client, text]);
  if (text === '') return { state: 'idle' };
  // What was found for the last text stays in sight while the next is asked for.
  return answer.text === text || answer.search.state === 'found' ? answer.search : { state: 'searching' };
}

async function answerTo(client: ApolloClient, text: string, signal: AbortSignal): Promise<Search> {
  try {
    const context = { fetchOptions: { signal } };
    const { data } = await client.query({ query: SearchDocument, variables: { text, first: most }, fetchPolicy: 'no-cache', context });
    return data === undefined ? { state: 'failed' } : { state: 'found', text, ...data.search };
  } catch {
    return { state: 'failed' };
  }
}
