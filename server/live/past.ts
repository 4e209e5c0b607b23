/** The changes up to the graph at hand, kept once they were fetched: they are told while the store is away too, and only new ones are asked for. */
import type { Change, Revision } from '../domain/change.ts';

export interface Past {
  /** All up to a revision, oldest first; more where more is known. */
  upTo(revision: Revision): Promise<readonly Change[]>;
  /** A store that was put back has another past. */
  forget(): void;
}

export function pastOf(changesSince: (revision: Revision) => Promise<readonly Change[]>): Past {
  let known: readonly Change[] = [];
  return {
    upTo: async revision => {
      const before = known;
      const last = before.at(-1)?.revision ?? 0;
      if (last >= revision) return before;
      const all = [...before, ...(await changesSince(last))];
      // Another may have fetched the same meanwhile, or the store was put back.
      if (known === before) known = all;
      return all;
    },
    forget: () => void (known = []),
  };
}
