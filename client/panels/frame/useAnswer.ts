/** What a view asks of the server: while it asks anew, or cannot ask, the last answer stays. */
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { saidIn } from './saidIn.ts';
import { useAskAgain } from './useAskAgain.ts';
import { useOnReturn } from './useOnReturn.ts';

export interface Answer<Data> {
  /** Null until the first answer. */
  readonly data: Data | null;
  /** What is shown answers an older question: the new one is on its way. */
  readonly isAsking: boolean;
  /** It takes longer than a question may, and is asked for again. */
  readonly isLate?: boolean;
  readonly failure: Failure | null;
}

export interface Failure {
  /** What the server answered instead; null where it did not answer. */
  readonly said: string | null;
  /** Nothing was shown before: there is nothing that could still be here. */
  readonly isFirst?: boolean;
  tryAgain(): void;
}

interface Asking {
  /** Asks nothing: what it would ask with is not chosen yet. */
  readonly skip?: boolean;
  /** Large, or one of very many, and none tells of another: to keep it, and to have all that are kept read again, would take long. */
  readonly isByItself?: boolean;
}

export function useAnswer<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { skip = false, isByItself = false }: Asking = {},
): Answer<Data> {
  const asked = useQuery<Data, OperationVariables>(document as TypedDocumentNode<Data, OperationVariables>, {
    variables,
    skip,
    fetchPolicy: isByItself ? 'no-cache' : 'cache-first',
  });
  const { data, previousData, error, loading } = asked;
  const askAgain = (): void => void Promise.allSettled([asked.refetch()]);
  const { isLate, tryAgain } = useAskAgain({ error: error ?? null, isLoading: loading, askAgain });
  const said = error === undefined ? null : saidIn(error);
  useOnReturn(error === undefined || said !== null ? null : error, tryAgain);
  const held = skip ? null : ((data ?? previousData ?? null) as Data | null);
  return {
    data: held,
    isAsking: loading || isLate,
    isLate,
    failure: error === undefined || isLate ? null : { said, isFirst: held === null, tryAgain },
  };
}
