/** Commits a change and tells how it went. What is shown follows: the server tells of the new revision, and the judgements are asked anew at once. */
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { commitFaultOf, type CommitFault } from '../../api/commitFault.ts';
import { JudgeDocument, JudgementsOnDocument, type CommitInput } from '../../api/generated/graphql.ts';
import { useIndex } from '../explorer.ts';

type Standing = { readonly is: 'still' } | { readonly is: 'saving' } | { readonly is: 'failed'; readonly fault: CommitFault };

export interface Commit {
  readonly standing: Standing;
  /** Answers whether it is written. `change` is asked for the change at a revision. */
  save(change: (revision: number) => CommitInput, options?: { readonly triesAgain?: boolean }): Promise<boolean>;
}

export function useCommit(): Commit {
  const client = useApolloClient();
  const { revision } = useIndex();
  const [standing, setStanding] = useState<Standing>({ is: 'still' });
  // What the server said in a conflict: the page may be a moment behind it.
  const [newest, setNewest] = useState(revision);

  const commit = async (input: CommitInput): Promise<CommitFault | null> => {
    try {
      await client.mutate({ mutation: JudgeDocument, variables: { input } });
      await client.refetchQueries({ include: [JudgementsOnDocument] }).catch(() => undefined);
      return null;
    } catch (error) {
      return commitFaultOf(error);
    }
  };

  return {
    standing,
    save: async (change, { triesAgain = false } = {}) => {
      setStanding({ is: 'saving' });
      let fault = await commit(change(Math.max(revision, newest)));
      if (fault?.kind === 'conflict' && fault.actual !== null) {
        setNewest(fault.actual);
        if (triesAgain) fault = await commit(change(fault.actual));
      }
      setStanding(fault === null ? { is: 'still' } : { is: 'failed', fault });
      return fault === null;
    },
  };
}
