import { gapsFound } from '../inTurn.ts';
import { withRowsJudged } from '../judged.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';

export const Mutation: MutationResolvers = {
  commit: async (_, { input }, context) => {
    if (input.upsert.some(({ kind }) => kind === 'Judgement')) await gapsFound(context);
    return { revision: await context.commit(withRowsJudged(context.graph, input)) };
  },
};
