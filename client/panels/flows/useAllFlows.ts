/** Every flow where one looks, page by page: of a landscape that has more than are asked for at once. */
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { DataFlowsShownDocument, FundingFlowsShownDocument } from '../../api/generated/graphql.ts';
import { useIndex } from '../explorer.ts';
import type { AnyFlow } from './flow.ts';
import { concerns } from './servesArea.ts';
import { mostFlows } from './mostFlows.ts';
import type { WhereFlows } from './useWhereFlows.ts';

interface Page {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

export function useAllFlows(where: WhereFlows, isMoney: boolean): () => Promise<readonly AnyFlow[]> {
  const client = useApolloClient();
  const index = useIndex();
  return useCallback(async () => {
    const found: AnyFlow[] = [];
    let after: string | null = null;
    do {
      const page: Page = await (isMoney ? moneyPage : dataPage)(client, { ...where, first: mostFlows, after });
      found.push(...(page.nodes as readonly AnyFlow[]));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    return found.filter(concerns(index, where.area));
  }, [client, index, where, isMoney]);
}

interface Asked extends WhereFlows {
  readonly first: number;
  readonly after: string | null;
}

async function moneyPage(client: ApolloClient, variables: Asked): Promise<Page> {
  const { data } = await client.query({ query: FundingFlowsShownDocument, variables, fetchPolicy: 'no-cache' });
  if (data === undefined) throw new Error('The server answered without data.');
  return data.fundingFlows;
}

async function dataPage(client: ApolloClient, variables: Asked): Promise<Page> {
  const { data } = await client.query({ query: DataFlowsShownDocument, variables, fetchPolicy: 'no-cache' });
  if (data === undefined) throw new Error('The server answered without data.');
  return data.dataFlows;
}
