/** Writes a change: the one way in which this page does. */
import type { ApolloClient } from '@apollo/client';
import { commitFaultOf, type CommitFault } from './commitFault.ts';
import { changeIds } from './changeIds.ts';
import { CommitDocument, type CommitInput } from './generated/graphql.ts';

/** What is to be written where somebody else was first and the landscape is at another revision by now; null where that is for a person to say. */
type Again = (actual: number) => CommitInput | null | Promise<CommitInput | null>;

/** Answers why it is not written; null once it is. */
export async function commit(client: ApolloClient, input: CommitInput, again: Again): Promise<CommitFault | null> {
  const fault = await attempt(client, input);
  const second = fault?.kind === 'conflict' && fault.actual !== null ? await again(fault.actual) : null;
  return second === null ? fault : attempt(client, second);
}

/** What this page has sent and had no answer to, so that sent again it is not done twice. */
const ids = changeIds();

async function attempt(client: ApolloClient, change: CommitInput): Promise<CommitFault | null> {
  const input = ids.named(change);
  try {
    await client.mutate({ mutation: CommitDocument, variables: { input } });
    ids.answered(change);
    return null;
  } catch (error) {
    const fault = commitFaultOf(error);
    if (fault.kind !== 'unsure' && fault.kind !== 'unreachable') ids.answered(change);
    return fault;
  }
}
