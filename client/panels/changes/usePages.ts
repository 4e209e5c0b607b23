/** A list a page at a time: another question begins with its first page again. */
import { useState } from 'react';

interface Pages {
  readonly after: string | null;
  /** Of the first row shown, from 0. */
  readonly from: number;
  /** Back to the first page, where the one at hand is gone. */
  startAgain(): void;
  /** The ways to the pages beside the one at hand, as its end is known. */
  around(page: { readonly endCursor: string | null; readonly hasNextPage: boolean } | null): {
    readonly onBefore: (() => void) | null;
    readonly onAfter: (() => void) | null;
  };
}

export const pageSize = 50;

export function usePages(question: string): Pages {
  const [held, setHeld] = useState<{ readonly question: string; readonly cursors: readonly string[] }>({ question, cursors: [] });
  const cursors = held.question === question ? held.cursors : [];
  return {
    after: cursors.at(-1) ?? null,
    from: cursors.length * pageSize,
    startAgain: () => setHeld({ question, cursors: [] }),
    around: page => {
      const next = page?.hasNextPage === true ? page.endCursor : null;
      return {
        onBefore: cursors.length === 0 ? null : () => setHeld({ question, cursors: cursors.slice(0, -1) }),
        onAfter: next === null ? null : () => setHeld({ question, cursors: [...cursors, next] }),
      };
    },
  };
}
