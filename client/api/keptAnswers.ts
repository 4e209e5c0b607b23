/** While a story is told before a room, every answer is kept: what was asked once is answered without a network too. */
import { ApolloLink, Observable } from '@apollo/client';
import { OperationTypeNode } from 'graphql';

interface Keeping {
  readonly answers: Map<string, ApolloLink.Result>;
  /** Of the answers those of the revision at hand: they are given without asking. */
  readonly fresh: Set<string>;
  underWay: number;
  failures: number;
}

let keeping: Keeping | null = null;

/** From now on; or no more, and all of it is forgotten. */
export function keepAnswers(isKept: boolean): void {
  keeping = isKept ? { answers: new Map(), fresh: new Set(), underWay: 0, failures: 0 } : null;
}

export function areAnswersKept(): boolean {
  return keeping !== null;
}

/** Another revision is there: what was kept is asked anew, and stands where no answer comes. */
export function answersAreOld(): void {
  keeping?.fresh.clear();
}

/** How many questions wait for their answer, and how many came back without one. */
export function questionsAsked(): { readonly underWay: number; readonly failures: number } {
  return { underWay: keeping?.underWay ?? 0, failures: keeping?.failures ?? 0 };
}

/** The whole landscape: the page holds it by itself, and asks for it to hear of another. */
const neverKept: ReadonlySet<string> = new Set(['Landscape']);

export const keepingLink = new ApolloLink((operation, forward) => {
  const held = keeping;
  const { operationName = '', operationType, variables } = operation;
  if (held === null || operationType !== OperationTypeNode.QUERY || neverKept.has(operationName)) return forward(operation);
  const key = `${operationName} ${JSON.stringify(variables)}`;
  const known = held.answers.get(key);
  return new Observable(observer => {
    const give = (answer: ApolloLink.Result): void => {
      observer.next(answer);
      observer.complete();
    };
    if (known !== undefined && held.fresh.has(key)) {
      give(known);
      return undefined;
    }
    held.underWay += 1;
    const subscription = forward(operation).subscribe({
      next: answer => {
        if (answer.errors === undefined) {
          held.answers.set(key, answer);
          held.fresh.add(key);
        } else held.failures += 1;
        observer.next(answer);
      },
      error: (fault: unknown) => {
        if (known !== undefined) return give(known);
        held.failures += 1;
        observer.error(fault);
      },
      complete: () => observer.complete(),
    });
    return () => {
      held.underWay -= 1;
      subscription.unsubscribe();
    };
  });
});
