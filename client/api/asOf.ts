/** Asks which boards stand at a day, page by page. */
import type { ApolloClient } from '@apollo/client';
import { BoardsAsOfDocument, type BoardsAsOfQuery } from './generated/graphql.ts';

interface BoardsAsOf {
  readonly boardIds: ReadonlySet<string>;
  /** How many of them were counted although nothing says when they began. */
  readonly undated: number;
  /** Of how many more it is not known whether they had begun. */
  readonly unknown: number;
}

export async function boardsAsOf(client: ApolloClient, asOf: string): Promise<BoardsAsOf> {
  const boardIds: string[] = [];
  let page = await pageOf(client, asOf, null);
  boardIds.push(...page.nodes.map(({ id }) => id));
  while (page.pageInfo.hasNextPage) {
    page = await pageOf(client, asOf, page.pageInfo.endCursor);
    boardIds.push(...page.nodes.map(({ id }) => id));
  }
  return { boardIds: new Set(boardIds), undated: page.undated, unknown: page.unknown };
}

async function pageOf(client: ApolloClient, asOf: string, after: string | null): Promise<BoardsAsOfQuery['partnerships']> {
  const { data } = await client.query({ query: BoardsAsOfDocument, variables: { asOf, after }, fetchPolicy: 'no-cache' });
  if (data === undefined) throw new Error('The server answered without data.');
  return data.partnerships;
}
