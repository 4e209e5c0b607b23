/** Every finding that meets the conditions, page by page: for the table and for files. */
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { GapsDocument, type Finding_GapFragment } from '../../../api/generated/graphql.ts';
import { useSay } from '../../explorer.ts';
import type { Wanted } from './wanted.ts';

export function useAllFindings(wanted: Wanted): () => Promise<readonly Finding_GapFragment[]> {
  const client = useApolloClient();
  const { language } = useSay();
  return useCallback(() => allFindings(client, wanted, language === 'cy' ? 'CY' : 'EN'), [client, wanted, language]);
}

async function allFindings(client: ApolloClient, wanted: Wanted, language: 'EN' | 'CY'): Promise<readonly Finding_GapFragment[]> {
  const found: Finding_GapFragment[] = [];
  let after: string | null = null;
  do {
    const { data }: Awaited<ReturnType<typeof pageOf>> = await pageOf(client, wanted, { language, after });
    if (data === undefined) throw new Error('The server answered without data.');
    found.push(...data.gaps.nodes);
    after = data.gaps.pageInfo.hasNextPage ? data.gaps.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

function pageOf(
  client: ApolloClient,
  wanted: Wanted,
  { language, after }: { readonly language: 'EN' | 'CY'; readonly after: string | null },
) {
  return client.query({ query: GapsDocument, variables: { ...wanted, language, first: 200, after }, fetchPolicy: 'no-cache' });
}
