/** How many fields an operation puts below one another; introspection is counted apart. */
import { GraphQLError, type FragmentDefinitionNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { limits } from './limits.ts';
import { walkOperation } from './selections.ts';

export interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly operation: OperationDefinitionNode;
}

interface Depths {
  readonly landscape: number;
  readonly introspection: number;
}

export function depthsOf({ schema, fragments, operation }: Operation): Depths {
  const deepest = (counts: (isIntrospection: boolean) => boolean): number =>
    walkOperation<boolean>(
      {
        schema,
        fragments,
        valueOf: ({ node, inherited }, below) => {
          const isIntrospection = inherited || node.name.value === '__schema' || node.name.value === '__type';
          return (counts(isIntrospection) ? 1 : 0) + below(isIntrospection);
        },
        join: values => values.reduce((most, value) => Math.max(most, value), 0),
        keyOf: String,
      },
      operation,
      false,
    );
  return { landscape: deepest(isIntrospection => !isIntrospection), introspection: deepest(isIntrospection => isIntrospection) };
}

export function refuseTooDeep(operation: Operation): void {
  const { landscape, introspection } = depthsOf(operation);
  refuse(landscape, limits.depth, 'This query');
  refuse(introspection, limits.introspectionDepth, 'This introspection');
}

function refuse(depth: number, allowed: number, what: string): void {
  if (depth <= allowed) return;
  throw new GraphQLError(`${what} goes ${depth} fields deep; ${allowed} are allowed. Ask in several steps, by id.`, {
    extensions: { code: 'TOO_DEEP', depth, allowed, http: { status: 400 } },
  });
}
