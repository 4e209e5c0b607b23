/** Changes that are written at once and can be put back in place: what was done last is told, with its undoing. */
import { useState } from 'react';
import type { CommitInput } from '../../api/generated/graphql.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { rememberAuthor } from '../commit/remembered.ts';
import { useCommit, type Commit } from '../commit/useCommit.ts';
import type { Change } from './changes.ts';

interface Deed {
  readonly change: Change;
  /** What puts it back. */
  readonly back: Change;
  /** What the history of the landscape says of it. */
  readonly reason: string;
  /** What is told here. */
  readonly said: string;
}

export interface Undoable {
  readonly standing: Commit['standing'];
  readonly done: { readonly said: string; readonly canUndo: boolean } | null;
  /** Answers whether it is written. */
  take(deed: Deed, author: string): Promise<boolean>;
  undo(): Promise<boolean>;
  forget(): void;
}

export function useUndoable(): Undoable {
  const viewSay = useViewSay();
  const { standing, save } = useCommit();
  const [last, setLast] = useState<{ readonly deed: Deed; readonly author: string; readonly isUndone: boolean } | null>(null);
  const commit = (change: Change, author: string, reason: string): Promise<boolean> =>
    save((revision): CommitInput => ({ expectedRevision: revision, author: author.trim(), reason, ...change }), { triesAgain: true });
  return {
    standing,
    done: last === null ? null : { said: last.isUndone ? viewSay('whatif', 'undone') : last.deed.said, canUndo: !last.isUndone },
    take: async (deed, author) => {
      const isWritten = await commit(deed.change, author, deed.reason);
      if (!isWritten) return false;
      rememberAuthor(author);
      setLast({ deed, author, isUndone: false });
      return true;
    },
    undo: async () => {
      if (last === null || last.isUndone) return false;
      const isWritten = await commit(last.deed.back, last.author, viewSay('whatif', 'reasonUndone', { reason: last.deed.reason }));
      if (isWritten) setLast({ ...last, isUndone: true });
      return isWritten;
    },
    forget: () => setLast(null),
  };
}
