/** Weighs every operation before it is run; the client's own pass unweighed. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';
import { priceOf, refuseTooCostly } from './cost.ts';
import { refuseTooDeep } from './depth.ts';
import { isKnown, type KnownOperations } from './knownOperations.ts';
import { sizesMeasured } from '../inTurn.ts';
import type { Sizes } from './sizes.ts';

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
        const weighed = { schema, fragments, operation };
        try {
          refuseTooDeep(weighed);
          refuseTooCostly(priceOf({ ...weighed, variables: request.variables ?? {}, sizes: await sizesNow(contextValue) }));
        } catch (refusal) {
          if (!isKnown(known, document, operationName)) throw refusal;
        }
      },
    }),
  };
}

/** Right after a change those of the landscape before it, until the new ones are measured: one change makes no list much longer. */
function sizesAtHand(): typeof sizesMeasured {
  let last: Sizes | null = null;
  return asking => {
    const measured = sizesMeasured(asking).then(sizes => (last = sizes));
    return last === null ? measured : Promise.resolve(last);
  };
}
