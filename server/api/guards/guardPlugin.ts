/** Weighs every operation before it is run; the client's own pass unweighed. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';
import { priceOf, refuseTooCostly, sizesIn } from './cost.ts';
import { refuseTooDeep } from './depth.ts';
import { isKnown, type KnownOperations } from './knownOperations.ts';
import { measuredLists } from './measuredLists.ts';
import { sizesMeasured } from '../inTurn.ts';
import { sizesOf } from './sizes.ts';
import type { Spread } from './spread.ts';

export function guardPlugin(known: KnownOperations): ApolloServerPlugin<Context> {
  const sizesNow = sizesAtHand();
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, operationName, request, contextValue }) => {
        if (operation === undefined) return;
        const fragments = Object.fromEntries(
          document.definitions.flatMap(definition =>
            definition.kind === 'FragmentDefinition' ? [[definition.name.value, definition]] : [],
          ),
        );
        if (isKnown(known, document, operationName)) return;
        const weighed = { schema, fragments, operation, variables: request.variables ?? {} };
        refuseTooDeep(weighed);
        refuseTooCostly(priceOf({ ...weighed, sizes: await sizesNow(contextValue, sizesIn(weighed)) }));
      },
    }),
  };
}

/** Right after a change lists are as long as before it, until they are measured anew: one change makes none much longer. */
function sizesAtHand(): typeof sizesMeasured {
  const before = new Map<string, number | Spread>();
  return async (asking, fields) => {
    const lists = [...fields].filter(field => measuredLists.has(field));
    const measured = sizesMeasured(asking, lists).then(sizes => {
      for (const field of lists) before.set(field, sizes.get(field) as Spread);
      return sizes;
    });
    if (!lists.every(field => before.has(field))) return measured;
    return { get: field => before.get(field) ?? sizesOf(asking.graph).get(field) };
  };
}
