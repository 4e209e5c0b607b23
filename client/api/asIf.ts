/** Questions asked as if a what-if were accepted: each is asked below it, and its answer handed over as if it had been asked by itself. */
import { ApolloClient, ApolloLink } from '@apollo/client';
import { Kind, OperationTypeNode, type DocumentNode, type FieldNode, type OperationDefinitionNode } from 'graphql';
import { map } from 'rxjs';
import { createCache } from './client.ts';

/** Asks whom `client` asks, with a cache of its own: the same ids say something else there. */
export function asIfClient(client: ApolloClient, scenario: string): ApolloClient {
  return new ApolloClient({ cache: createCache(), link: asIfLink(scenario).concat(client.link) });
}

export function asIfLink(scenario: string): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const below = operation.operationType === OperationTypeNode.QUERY ? belowScenario(operation.query) : null;
    if (below === null) return forward(operation);
    operation.query = below;
    operation.variables = { ...operation.variables, [variable]: scenario };
    return forward(operation).pipe(map((answer): ApolloLink.Result => ({ ...answer, data: answerBelow(answer.data) })));
  });
}

const variable = 'asIfScenario';

/** Null where what-ifs themselves are asked for: there is none below another. */
export function belowScenario(document: DocumentNode): DocumentNode | null {
  const asksScenarios = document.definitions.some(
    definition =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.selectionSet.selections.some(field => field.kind === Kind.FIELD && ['scenario', 'scenarios'].includes(field.name.value)),
  );
  if (asksScenarios) return null;
  const definitions = document.definitions.map(definition =>
    definition.kind === Kind.OPERATION_DEFINITION ? operationBelow(definition) : definition,
  );
  return { ...document, definitions };
}

function operationBelow(operation: OperationDefinitionNode): OperationDefinitionNode {
  const named = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } } as const;
  const id = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'ID' } } as const;
  const scenario: FieldNode = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: 'scenario' },
    arguments: [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'id' }, value: named }],
    selectionSet: operation.selectionSet,
  };
  return {
    ...operation,
    variableDefinitions: [
      ...(operation.variableDefinitions ?? []),
      { kind: Kind.VARIABLE_DEFINITION, variable: named, type: { kind: Kind.NON_NULL_TYPE, type: id } },
    ],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [scenario] },
  };
}

function answerBelow(data: ApolloLink.Result['data']): Record<string, unknown> | null {
  const below: unknown = data?.['scenario'];
  return typeof below === 'object' && below !== null ? { ...below } : null;
}
