/** Boards that share members and have no link recorded, a page at a time. */
import { useState } from 'react';
import { SilosUnlinkedDocument, type SilosUnlinkedQuery, type SilosUnlinkedQueryVariables } from '../../../api/generated/graphql.ts';
import { useAnswer, type Answer } from '../../frame/useAnswer.ts';

const pageSize = 20;

export type UnlinkedAsked = Pick<SilosUnlinkedQueryVariables, 'includeAssumed' | 'area'>;

export interface Unlinked {
  readonly answer: Answer<SilosUnlinkedQuery>;
  /** Of the first one shown, from 0. */
  readonly from: number;
  readonly onBefore: (() => void) | null;
  readonly onAfter: (() => void) | null;
}

/** `asked` is the same as long as the same is asked. */
export function useUnlinked(asked: UnlinkedAsked): Unlinked {
  const [held, setHeld] = useState<{ readonly asked: UnlinkedAsked; readonly cursors: readonly string[] }>({ asked, cursors: [] });
  const cursors = held.asked === asked ? held.cursors : [];
  const after = cursors.at(-1) ?? null;
  const answer = useAnswer(SilosUnlinkedDocument, { ...asked, first: pageSize, after });
  // A landscape that changed may no longer hold the pair after which the page began.
  const isGone = after !== null && answer.failure !== null && answer.failure.said !== null;
  if (isGone) setHeld({ asked, cursors: [] });
  const page = answer.data?.overlaps.pageInfo;
  const next = page?.hasNextPage === true ? page.endCursor : null;
  return {
    answer,
    from: cursors.length * pageSize,
    onBefore: cursors.length === 0 ? null : () => setHeld({ asked, cursors: cursors.slice(0, -1) }),
    onAfter: next == null ? null : () => setHeld({ asked, cursors: [...cursors, next] }),
  };
}
