/** Two boards asked for: the comparison as soon as it is there, and how the asking stands. */
import { useMemo } from 'react';
import { ComparisonDocument, DisagreementsDocument } from '../../api/generated/graphql.ts';
import { useSession } from '../explorer.ts';
import { useAnswer, type Answer } from '../frame/useAnswer.ts';
import { comparisonIn, type Comparison } from './comparison.ts';
import { useSpeech } from './speech.ts';

export interface Compared extends Pick<Answer<unknown>, 'isAsking' | 'failure'> {
  /** Null until it is there, and where one of the boards is there no more. */
  readonly comparison: Comparison | null;
  /** The server knows one of the boards no more. */
  readonly isGone: boolean;
}

/** `mayAsk` holds the question back; null asks for nothing. `isByItself` where it is one of very many. */
export function useComparison(pair: readonly [a: string, b: string] | null, { mayAsk = true, isByItself = false } = {}): Compared {
  const speech = useSpeech();
  const includeGeneral = useSession(({ choices }) => choices.general === 'YES');
  const includeAssumed = useSession(({ choices }) => choices.assumed === 'YES');
  const skip = pair === null || !mayAsk;
  const [a, b] = pair ?? ['', ''];
  const asked = useAnswer(ComparisonDocument, { a, b, includeGeneral, includeAssumed }, { skip, isByItself });
  // A claim is never shown without its other side.
  const all = useAnswer(DisagreementsDocument, {}, { skip });
  const [answer, disagreements] = [asked.data, all.data?.disagreements.nodes];
  const comparison = useMemo(
    () => (answer === null || disagreements === undefined ? null : comparisonIn({ answer, disagreements, includeAssumed }, speech)),
    [answer, disagreements, includeAssumed, speech],
  );
  return {
    comparison,
    isGone: !asked.isAsking && answer !== null && disagreements !== undefined && comparison === null,
    isAsking: asked.isAsking || all.isAsking,
    failure: asked.failure ?? all.failure,
  };
}
