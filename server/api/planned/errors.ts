/** Errors of one answer: of a part that an error took away nothing more is told. */
import type { GraphQLError, GraphQLResolveInfo } from 'graphql';

type Path = GraphQLResolveInfo['path'];

export interface Errors {
  readonly all: readonly GraphQLError[];
  /** At the place that becomes null; without one the whole answer does. */
  add(error: GraphQLError, path: Path | undefined): void;
}

export function createErrors(): Errors {
  const all: GraphQLError[] = [];
  const nulled = new Set<Path | undefined>();
  const isGone = (path: Path | undefined): boolean => {
    for (let here = path; here !== undefined; here = here.prev) if (nulled.has(here)) return true;
    return nulled.has(undefined);
  };
  return {
    all,
    add: (error, path) => {
      if (isGone(path)) return;
      nulled.add(path);
      all.push(error);
    },
  };
}
