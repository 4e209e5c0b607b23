import { withRowsJudged } from '../judged.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';

export const Mutation: MutationResolvers = {
  commit: async (_, { input }, { graph, commit }) => ({ revision: await commit(withRowsJudged(graph, input)) }),
};
