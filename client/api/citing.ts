/** A client that shares what another one holds, and knows which documents stand behind its answers. */
import { ApolloClient } from '@apollo/client';

export interface CitingClient {
  readonly client: ApolloClient;
  /** The ids of the documents behind all that is shown by those who ask through it. */
  cited(): ReadonlySet<string>;
}

export function citingClient({ cache, link }: ApolloClient): CitingClient {
  const client = new ApolloClient({ cache, link });
  const once: unknown[] = [];
  const query = client.query.bind(client);
  client.query = (async (options: Parameters<typeof query>[0]) => {
    const answer = await query(options);
    once.push(answer.data);
    return answer;
  }) as typeof query;
  return {
    client,
    cited: () => {
      const shown = [...client.getObservableQueries('active')].map(observed => observed.getCurrentResult().data as unknown);
      return new Set([...shown, ...once].flatMap(answer => documentsIn(withoutList(answer))));
    },
  };
}

function documentsIn(answer: unknown): readonly string[] {
  if (typeof answer !== 'object' || answer === null) return [];
  if (Array.isArray(answer)) return answer.flatMap(documentsIn);
  const { __typename: kind, id } = answer as { readonly __typename?: unknown; readonly id?: unknown };
  return kind === 'Source' && typeof id === 'string' ? [id] : Object.values(answer).flatMap(documentsIn);
}

/** Titles are looked up in the list of all documents: it says of none that anything rests on it. */
function withoutList(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null ? { ...answer, sources: null } : answer;
}
