/** The schema that is served: the SDL with its resolvers, and the deadline before every list. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { withDeadline } from './guards/deadline.ts';
import { resolvers } from './resolvers/all.ts';

export function executableSchema(sdl: string): GraphQLSchema {
  return withDeadline(makeExecutableSchema({ typeDefs: sdl, resolvers }));
}
