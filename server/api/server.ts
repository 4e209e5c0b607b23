/** The GraphQL server: the schema, the guards before it, and errors that tell no secrets. */
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { answeredPlugin, type ServedContext } from './answered.ts';
import { formatError } from './errors.ts';
import { aliasLimit, directiveLimit } from './guards/counts.ts';
import { guardPlugin } from './guards/guardPlugin.ts';
import { knownOperations } from './guards/knownOperations.ts';
import { limits } from './guards/limits.ts';
import { knownOperationTypes } from './guards/operationTypes.ts';
import { executableSchema } from './schema.ts';

export interface ApiOptions {
  readonly sdl: string;
  /** The texts of the client's own operations. */
  readonly clientOperations: readonly string[];
}

export function createApi({ sdl, clientOperations }: ApiOptions): ApolloServer<ServedContext> {
  const known = knownOperations(clientOperations);
  return new ApolloServer<ServedContext>({
    schema: executableSchema(sdl),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [aliasLimit, directiveLimit, knownOperationTypes],
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      guardPlugin(known),
      answeredPlugin(known),
    ],
    formatError,
  });
}
