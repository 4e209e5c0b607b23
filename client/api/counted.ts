/** A client that shares what another one holds, and knows how much it still waits for. */
import { ApolloClient, ApolloLink } from '@apollo/client';
import { finalize, tap } from 'rxjs';

export interface CountedClient {
  readonly client: ApolloClient;
  /** Questions that are on their way. */
  waiting(): number;
  /** One of them was not answered. */
  hasFailed(): boolean;
}

export function countedClient({ cache, link }: ApolloClient): CountedClient {
  let waiting = 0;
  let hasFailed = false;
  const counting = new ApolloLink((operation, forward) => {
    waiting += 1;
    const fail = (): void => void (hasFailed = true);
    return forward(operation).pipe(
      tap({ next: ({ errors }) => (errors === undefined ? undefined : fail()), error: fail }),
      finalize(() => void (waiting -= 1)),
    );
  });
  return {
    client: new ApolloClient({ cache, link: ApolloLink.from([counting, link]) }),
    waiting: () => waiting,
    hasFailed: () => hasFailed,
  };
}
