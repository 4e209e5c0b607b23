import type { MutationResolvers } from '../generated/resolvers.ts';

export const Mutation: MutationResolvers = {
  commit: async (_, { input }, { commit }) => ({ revision: await commit(input) }),
};
