/** Writes a change: the one way in which this page does. */
import type { ApolloClient } from '@apollo/client';
import { commitFaultOf, type CommitFault } from './commitFault.ts';
import { CommitDocument, type CommitInput } from './generated/graphql.ts';

/** What is to be written where somebody else was first and the landscape is at another revision by now; null where that is for a person to say. */
type Again = (actual: number) => CommitInput | null | Promise<CommitInput | null>;

/** Answers why it is not written; null once it is. */
export async function commit(client: ApolloClient, input: CommitInput, again: Again): Promise<CommitFault | null> {
  const fault = await attempt(client, input);
  const second = fault?.kind === 'conflict' && fault.actual !== null ? await again(fault.actual) : null;
  return second === null ? fault : attempt(client, second);
}

async function attempt(client: ApolloClient, input: CommitInput): Promise<CommitFault | null> {
  try {
    await client.mutate({ mutation: CommitDocument, variables: { input } });
    return null;
  } catch (error) {
    return commitFaultOf(error);
  }
}
