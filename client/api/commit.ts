/** Writes a change: the one way in which this page does. */
import type { ApolloClient } from '@apollo/client';
import { commitFaultOf, type CommitFault } from './commitFault.ts';
import { changeIds } from './changeIds.ts';
import { CommitDocument, type CommitInput } from './generated/graphql.ts';

/** What is to be written where somebody else was first and the landscape is at another revision by now; null where that is for a person to say. */
type Again = (actual: number) => CommitInput | null | Promise<CommitInput | null>;

/** Answers why it is not written; null once it is. */
export async function commit(client: ApolloClient, input: CommitInput, again: Again): Promise<CommitFault | null> {
  let fault = await attempt(client, input);
  for (let tries = 0; tries < mostTries && fault?.kind === 'conflict' && fault.actual !== null; tries += 1) {
    const next = await again(fault.actual);
    if (next === null) return fault;
    fault = await attempt(client, next);
  }
  return fault;
}

/** After a meeting several people write one line after the other: whoever was second once may be second again. */
const mostTries = 4;

/** What this page has sent and had no answer to, so that sent again it is not done twice. */
const ids = changeIds();

async function attempt(client: ApolloClient, change: CommitInput): Promise<CommitFault | null> {
  const input = ids.named(change);
  try {
    await client.mutate({ mutation: CommitDocument, variables: { input } });
    ids.answered(change);
    return null;
  } catch (error) {
    return known(change, commitFaultOf(error));
  }
}

/** What is known of a change by now: a refusal speaks of one attempt, and an earlier one whose answer was lost may have written it all the same. */
function known(change: CommitInput, fault: CommitFault): CommitFault {
  if (fault.kind === 'unsure' || fault.kind === 'unreachable') ids.lost(change);
  else if (fault.kind === 'conflict' || !ids.isLost(change)) ids.answered(change);
  else return { kind: 'unsure' };
  return fault;
}
