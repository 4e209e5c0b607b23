/** Boards that share members and have no link recorded, a page at a time. */
import { useState } from 'react';
import { SilosUnlinkedDocument, type SilosUnlinkedQuery } from '../../../api/generated/graphql.ts';
import { useAnswer, type Answer } from '../../frame/useAnswer.ts';

const pageSize = 20;

export interface Unlinked {
  readonly answer: Answer<SilosUnlinkedQuery>;
  /** Of the first one shown, from 0. */
  readonly from: number;
  readonly onBefore: (() => void) | null;
  readonly onAfter: (() => void) | null;
}

export function useUnlinked(includeAssumed: boolean): Unlinked {
  const [held, setHeld] = useState<{ readonly includeAssumed: boolean; readonly cursors: readonly string[] }>({
    includeAssumed,
    cursors: [],
  });
  const cursors = held.includeAssumed === includeAssumed ? held.cursors : [];
  const after = cursors.at(-1) ?? null;
  const answer = useAnswer(SilosUnlinkedDocument, { includeAssumed, first: pageSize, after });
  // A landscape that changed may no longer hold the pair after which the page began.
  const isGone = after !== null && answer.failure !== null && answer.failure.said !== null;
  if (isGone) setHeld({ includeAssumed, cursors: [] });
  const page = answer.data?.overlaps.pageInfo;
  const next = page?.hasNextPage === true ? page.endCursor : null;
  return {
    answer,
    from: cursors.length * pageSize,
    onBefore: cursors.length === 0 ? null : () => setHeld({ includeAssumed, cursors: cursors.slice(0, -1) }),
    onAfter: next == null ? null : () => setHeld({ includeAssumed, cursors: [...cursors, next] }),
  };
}
