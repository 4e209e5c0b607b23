/** Asks which boards and seats stand at a day, page by page. */
import type { ApolloClient } from '@apollo/client';
import { BoardsAsOfDocument, type BoardsAsOfQuery } from './generated/graphql.ts';

interface BoardsAsOf {
  readonly boardIds: ReadonlySet<string>;
  /** Of their seats those that stand; where that is not known they do not count. */
  readonly seatIds: ReadonlySet<string>;
  /** How many of them were counted although nothing says when they began. */
  readonly undated: number;
  /** Of how many more it is not known whether they had begun. */
  readonly unknown: number;
}

type Board = BoardsAsOfQuery['partnerships']['nodes'][number];

export async function boardsAsOf(client: ApolloClient, asOf: string): Promise<BoardsAsOf> {
  const boards: Board[] = [];
  let page = await pageOf(client, asOf, null);
  boards.push(...page.nodes);
  while (page.pageInfo.hasNextPage) {
    page = await pageOf(client, asOf, page.pageInfo.endCursor);
    boards.push(...page.nodes);
  }
  const seats = boards.flatMap(board => board.seats).filter(({ holds }) => holds === 'YES');
  return { boardIds: idsOf(boards), seatIds: idsOf(seats), undated: page.undated, unknown: page.unknown };
}

function idsOf(all: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(all.map(({ id }) => id));
}

async function pageOf(client: ApolloClient, asOf: string, after: string | null): Promise<BoardsAsOfQuery['partnerships']> {
  const { data } = await client.query({ query: BoardsAsOfDocument, variables: { asOf, after }, fetchPolicy: 'no-cache' });
  if (data === undefined) throw new Error('The server answered without data.');
  return data.partnerships;
}
