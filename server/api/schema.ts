/** The schema that is served: the SDL with its resolvers, and the deadline before every list, and scenarios answered as if they were so. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { withScenarios } from './asIf.ts';
import { withDeadline } from './guards/deadline.ts';
import { resolvers } from './resolvers/all.ts';

export function executableSchema(sdl: string): GraphQLSchema {
  return withScenarios(withDeadline(makeExecutableSchema({ typeDefs: sdl, resolvers })));
}
