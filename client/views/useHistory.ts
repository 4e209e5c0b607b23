import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { LandscapeOfDaysDocument, LandscapeOfRevisionsDocument, type ComparedSide } from '../api/generated/graphql.ts';
import { daysCompared, isHistoryShown, revisionsCompared } from '../state/comparedMoments.ts';
import { betweenDays, betweenRevisions, type Historic } from '../state/historic.ts';
import type { IndexedLandscape } from '../state/landscape.ts';
import type { Session } from '../state/session.ts';
import type { SessionStore } from '../state/store.ts';

interface Asked {
  readonly store: SessionStore;
  /** Null until there is one. */
  readonly index: IndexedLandscape | null;
  readonly isReachable: boolean;
}

interface Told {
  readonly question: string;
  /** Null where it could not be had. */
  readonly historic: Historic | null;
}

export interface HistoryAsked {
  readonly history: Historic | null;
  /** Null while nothing failed. */
  readonly askHistoryAgain: (() => void) | null;
}

/** The two moments of the history that the map holds beside each other, asked for with each revision. Kept out of the cache: the same ids say something else at each. */
export function useHistory({ store, index, isReachable }: Asked): HistoryAsked {
  const client = useApolloClient();
  const question = useStore(store, questionIn);
  const revision = index?.revision ?? null;
  const [told, setTold] = useState<Told | null>(null);
  const [times, setTimes] = useState(1);
  useEffect(() => {
    if (question === null || revision === null || !isReachable) return undefined;
    let isOver = false;
    ask(client, store.getState(), revision).then(
      historic => {
        if (!isOver) setTold({ question, historic });
      },
      // What was shown of the same moments stays; the next revision, or the server's return, asks again.
      () => {
        if (!isOver) setTold(before => (before?.question === question ? before : { question, historic: null }));
      },
    );
    return () => {
      isOver = true;
    };
  }, [client, store, question, revision, isReachable, times]);
  const askAgain = useCallback(() => {
    setTold(null);
    setTimes(before => before + 1);
  }, []);
  if (told === null || told.question !== question) return { history: null, askHistoryAgain: null };
  return { history: told.historic, askHistoryAgain: told.historic === null ? askAgain : null };
}

/** Null where the map shows no history. */
function questionIn(session: Session): string | null {
  if (!isHistoryShown(session)) return null;
  const { compared, from, to, since, until } = session.choices;
  return JSON.stringify(compared === 'DAYS' ? { since, until } : { from, to });
}

async function ask(client: ApolloClient, { choices }: Session, present: number): Promise<Historic | null> {
  if (choices.compared === 'DAYS') {
    const { since, until, isSound } = daysCompared(choices, new Date());
    if (!isSound) return null;
    const [before, after] = await bothSides(client, LandscapeOfDaysDocument, { since, until });
    return betweenDays(before, after);
  }
  const [before, after] = await bothSides(client, LandscapeOfRevisionsDocument, revisionsCompared(choices, present));
  return betweenRevisions(before, after);
}

/** One question for each: a landscape is as much as one answer should hold. */
function bothSides<Data, Variables extends OperationVariables>(
  client: ApolloClient,
  query: TypedDocumentNode<Data, Variables & { readonly side: ComparedSide }>,
  moments: Variables,
): Promise<readonly [Data, Data]> {
  const askSide = async (side: ComparedSide): Promise<Data> => {
    const { data } = await client.query<Data, OperationVariables>({
      query: query as TypedDocumentNode<Data, OperationVariables>,
      variables: { ...moments, side },
      fetchPolicy: 'no-cache',
    });
    if (data === undefined) throw new Error('The server answered without data.');
    return data as Data;
  };
  return Promise.all([askSide('BEFORE'), askSide('AFTER')]);
}
