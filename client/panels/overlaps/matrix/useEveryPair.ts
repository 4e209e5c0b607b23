/** All pairs that a question finds, kept up to date with the landscape; the last answer stays while a new one is on its way. */
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import type { OverlapsQueryVariables, PairRow_OverlapFragment } from '../../../api/generated/graphql.ts';
import { useIndex } from '../../explorer.ts';
import { saidIn } from '../../frame/saidIn.ts';
import type { Answer } from '../../frame/useAnswer.ts';
import { useOnReturn } from '../../frame/useOnReturn.ts';
import { everyPair } from '../everyPair.ts';

type Pairs = readonly PairRow_OverlapFragment[];

interface Held {
  readonly asked: string;
  readonly pairs: Pairs | null;
  readonly error: Error | null;
}

const nothing: Held = { asked: '', pairs: null, error: null };

export function useEveryPair(question: OverlapsQueryVariables, { skip }: { readonly skip: boolean }): Answer<Pairs> {
  const client = useApolloClient();
  const { revision } = useIndex();
  const [held, setHeld] = useState(nothing);
  const [tries, setTries] = useState(0);
  const asked = JSON.stringify([question, revision, tries]);
  useEffect(() => {
    if (skip) return undefined;
    let isOver = false;
    everyPair(client, question).then(
      pairs => {
        if (!isOver) setHeld({ asked, pairs, error: null });
      },
      (error: unknown) => {
        if (!isOver) setHeld(before => ({ ...before, asked, error: error instanceof Error ? error : new Error(String(error)) }));
      },
    );
    return () => {
      isOver = true;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- `asked` says all that the question is.
  }, [client, asked, skip]);
  const isAnswered = held.asked === asked;
  const error = isAnswered ? held.error : null;
  const tryAgain = (): void => setTries(tries + 1);
  const said = error === null ? null : saidIn(error);
  useOnReturn(error === null || said !== null ? null : error, tryAgain);
  return { data: skip ? null : held.pairs, isAsking: !skip && !isAnswered, failure: error === null ? null : { said, tryAgain } };
}
