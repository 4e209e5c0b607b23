/** Commits a change and tells how it went. What is shown follows: the server tells of the new revision. */
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { commit } from '../../api/commit.ts';
import type { CommitFault } from '../../api/commitFault.ts';
import type { CommitInput } from '../../api/generated/graphql.ts';
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

  return {
    standing,
    save: async (change, { triesAgain = false } = {}) => {
      setStanding({ is: 'saving' });
      const fault = await commit(client, change(Math.max(revision, newest)), actual => {
        setNewest(actual);
        return triesAgain ? change(actual) : null;
      });
      setStanding(fault === null ? { is: 'still' } : { is: 'failed', fault });
      return fault === null;
    },
  };
}
