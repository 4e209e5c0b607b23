/** The guard before whatever Apollo runs. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';
import type { Guard } from './guard.ts';

export function guardPlugin(guard: Guard): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, operationName, request, contextValue }) => {
        if (operation === undefined) return;
        await guard({ schema, document, operation, operationName, variables: request.variables ?? {} }, contextValue);
      },
    }),
  };
}
