/** All pairs that a question finds, page after page; for files, and for the matrix. */
import type { ApolloClient } from '@apollo/client';
import { OverlapsDocument, type OverlapsQueryVariables, type PairRow_OverlapFragment } from '../../api/generated/graphql.ts';

const pageSize = 200;

export async function everyPair(client: ApolloClient, question: OverlapsQueryVariables): Promise<readonly PairRow_OverlapFragment[]> {
  const pairs: PairRow_OverlapFragment[] = [];
  let after: string | null = null;
  do {
    const variables: OverlapsQueryVariables = { ...question, first: pageSize, after };
    const { data } = await client.query({ query: OverlapsDocument, variables, fetchPolicy: 'no-cache' });
    if (data === undefined) throw new Error('The server answered without data.');
    pairs.push(...data.overlaps.nodes);
    after = data.overlaps.pageInfo.hasNextPage ? data.overlaps.pageInfo.endCursor : null;
  } while (after !== null);
  return pairs;
}
