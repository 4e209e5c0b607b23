/** Commits a judgement, or takes one back: the judgements are asked for anew at once, before the server tells of the new revision. */
import { useApolloClient } from '@apollo/client/react';
import { JudgementsOnDocument } from '../../api/generated/graphql.ts';
import { useCommit, type Commit } from '../commit/useCommit.ts';

export function useJudging(): Commit {
  const client = useApolloClient();
  const { standing, save } = useCommit();
  return {
    standing,
    save: async (change, options) => {
      const isWritten = await save(change, options);
      if (isWritten) await client.refetchQueries({ include: [JudgementsOnDocument] }).catch(() => undefined);
      return isWritten;
    },
  };
}
