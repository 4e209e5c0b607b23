/** Weighs every operation before it is run; the client's own pass unweighed. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';
import { priceOf, refuseTooCostly } from './cost.ts';
import { refuseTooDeep } from './depth.ts';
import { isKnown, type KnownOperations } from './knownOperations.ts';
import { sizesMeasured } from '../inTurn.ts';

export function guardPlugin(known: KnownOperations): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, operationName, request, contextValue }) => {
        if (operation === undefined) return;
        const fragments = Object.fromEntries(
          document.definitions.flatMap(definition =>
            definition.kind === 'FragmentDefinition' ? [[definition.name.value, definition]] : [],
          ),
        );
        const weighed = { schema, fragments, operation };
        try {
          refuseTooDeep(weighed);
          refuseTooCostly(priceOf({ ...weighed, variables: request.variables ?? {}, sizes: await sizesMeasured(contextValue) }));
        } catch (refusal) {
          if (!isKnown(known, document, operationName)) throw refusal;
        }
      },
    }),
  };
}
