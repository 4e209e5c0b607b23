/** The changes up to the graph at hand, kept once they were fetched: they are told while the store is away too, and only new ones are asked for. */
import type { Change, Revision } from '../domain/change.ts';

export interface Past {
  /** All up to a revision, oldest first, and more where more is known; null where some are not here. */
  known(revision: Revision): readonly Change[] | null;
  /** The same, after those that are not here were fetched. */
  upTo(revision: Revision): Promise<readonly Change[]>;
  /** One that was made here need not be fetched. */
  add(change: Change): void;
  /** A store that was put back has another past. */
  forget(): void;
}

export function pastOf(changesSince: (revision: Revision) => Promise<readonly Change[]>): Past {
  let here: readonly Change[] = [];
  const last = (): Revision => here.at(-1)?.revision ?? 0;
  const known: Past['known'] = revision => (last() >= revision ? here : null);
  return {
    known,
    upTo: async revision => {
      const before = here;
      const all = known(revision) ?? [...before, ...(await changesSince(last()))];
      // Another may have fetched the same meanwhile, or the store was put back.
      if (here === before) here = all;
      return all;
    },
    add: change => {
      if (change.revision === last() + 1) here = [...here, change];
    },
    forget: () => void (here = []),
  };
}
