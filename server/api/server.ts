/** The GraphQL server: the schema, the guards before it, and errors that tell no secrets. */
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { answeredPlugin, type ServedContext } from './answered.ts';
import { formatError } from './errors.ts';
import { ownRules } from './documents.ts';
import { createGuard } from './guards/guard.ts';
import { guardPlugin } from './guards/guardPlugin.ts';
import { knownOperations } from './guards/knownOperations.ts';
import { limits } from './guards/limits.ts';
import { answering, type AnswerQuestion } from './questions.ts';
import { executableSchema } from './schema.ts';

export interface ApiOptions {
  readonly sdl: string;
  /** The texts of the client's own operations. */
  readonly clientOperations: readonly string[];
}

export interface Api {
  /** Answers nearly every question, and leaves the others. */
  readonly answer: AnswerQuestion;
  /** Answers whatever comes, and says what is wrong with it. */
  readonly apollo: ApolloServer<ServedContext>;
}

export function createApi({ sdl, clientOperations }: ApiOptions): Api {
  const schema = executableSchema(sdl);
  const known = knownOperations(clientOperations);
  const guard = createGuard(known);
  const apollo = new ApolloServer<ServedContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: ownRules,
    // To look for names that are like a wrong one takes longer than everything else, and nobody is told.
    validationOptions: { maxErrors: limits.mistakes, hideSuggestions: true },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      guardPlugin(guard),
      answeredPlugin(known),
    ],
    formatError,
  });
  return { answer: answering({ schema, known, guard }), apollo };
}
