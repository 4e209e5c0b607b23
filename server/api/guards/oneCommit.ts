/** A mutation makes one change: of two in one document the first would stand where the second is refused, and the answer would hold neither. */
import { GraphQLError } from 'graphql';
import type { Operation } from './depth.ts';
import { walkOperation } from './selections.ts';

export function refuseTwoCommits(operation: Operation): void {
  if (operation.operation.operation !== 'mutation') return;
  const commits = walkOperation<null>(
    {
      ...operation,
      valueOf: ({ field }) => (field === null ? 0 : 1),
      join: values => values.reduce((sum, value) => sum + value, 0),
      keyOf: String,
    },
    operation.operation,
    null,
  );
  if (commits <= 1) return;
  throw new GraphQLError(`A mutation makes one change; this one makes ${commits}. Put them into one commit, or send each by itself.`, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}
