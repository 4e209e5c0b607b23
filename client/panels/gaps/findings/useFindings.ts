/** Findings a page at a time: other conditions, or a page that is gone, begin with the first again. */
import { useState } from 'react';
import { GapsDocument, type GapsQuery } from '../../../api/generated/graphql.ts';
import { useSay } from '../../explorer.ts';
import { useAnswer, type Answer } from '../../frame/useAnswer.ts';
import type { Wanted } from './wanted.ts';

export const pageSize = 50;

interface Findings {
  readonly answer: Answer<GapsQuery>;
  /** Of the first one shown, from 0. */
  readonly from: number;
  readonly onBefore: (() => void) | null;
  readonly onAfter: (() => void) | null;
}

export function useFindings(wanted: Wanted): Findings {
  const { language } = useSay();
  const key = JSON.stringify(wanted);
  const [held, setHeld] = useState<{ readonly key: string; readonly cursors: readonly string[] }>({ key, cursors: [] });
  const cursors = held.key === key ? held.cursors : [];
  const after = cursors.at(-1) ?? null;
  // Fifty findings with all their evidence: to keep them, and to read them back, took longer than to draw them.
  const answer = useAnswer(
    GapsDocument,
    { ...wanted, first: pageSize, after, language: language === 'cy' ? 'CY' : 'EN' },
    { isByItself: true },
  );
  const isGone = after !== null && answer.failure !== null && answer.failure.said !== null;
  if (isGone) setHeld({ key, cursors: [] });
  const page = answer.data?.gaps.pageInfo;
  const next = page?.hasNextPage === true ? page.endCursor : null;
  return {
    answer,
    from: cursors.length * pageSize,
    onBefore: cursors.length === 0 ? null : () => setHeld({ key, cursors: cursors.slice(0, -1) }),
    onAfter: next == null ? null : () => setHeld({ key, cursors: [...cursors, next] }),
  };
}
