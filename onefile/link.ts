/** Where the page's questions go in a file: to the landscape that lies in it. */
import { ApolloLink } from '@apollo/client';
import type { FormattedExecutionResult } from 'graphql';
import { Observable } from 'rxjs';
import type { AnswerTo } from './answer.ts';

export function linkTo(answerTo: AnswerTo): ApolloLink {
  return new ApolloLink(
    ({ query, variables }) =>
      new Observable<FormattedExecutionResult>(reader => {
        answerTo({ document: query, variables }).then(
          ({ data, errors }) => {
            // Written and read once, as over a wire: the page keeps what it is handed, and the graph is nobody's to touch.
            reader.next(JSON.parse(JSON.stringify({ data, errors })) as FormattedExecutionResult);
            reader.complete();
          },
          (error: unknown) => reader.error(error),
        );
      }),
  );
}
