/** An answer that was on its way when news of another revision came may be of the one before: it is given, and asked for again. */
import { ApolloLink, Observable } from '@apollo/client';
import { OperationTypeNode } from 'graphql';

let news = 0;

/** Another revision is there. */
export function newsCame(): void {
  news += 1;
}

/** One question under way stands for all who ask it meanwhile, so each of them ends with the newest answer. */
export const freshLink = new ApolloLink((operation, forward) => {
  if (operation.operationType !== OperationTypeNode.QUERY) return forward(operation);
  return new Observable(observer => {
    let underWay: { unsubscribe(): void } | undefined;
    const ask = (): void => {
      const asked = news;
      underWay = forward(operation).subscribe({
        next: answer => observer.next(answer),
        error: (fault: unknown) => observer.error(fault),
        complete: () => (asked === news ? observer.complete() : ask()),
      });
    };
    ask();
    return () => underWay?.unsubscribe();
  });
});
