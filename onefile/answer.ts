/** Answers what the page asks from the landscape in the file: with the very schema and resolvers of the server, on the same graph. */
import { execute, type DocumentNode, type ExecutionResult } from 'graphql';
import { rankPairs, type RankedPairs } from '../server/analysis/overlap/rank.ts';
import { answering, type NetworkAnswers, type QuestionKind } from '../server/analysis/silos/questions.ts';
import type { Context } from '../server/api/context.ts';
import { executableSchema } from '../server/api/schema.ts';
import type { PartnershipGraph } from '../server/graph/partnershipGraph.ts';
import { createNetworks, type NetworkJob } from '../server/work/networks.ts';
import { createRanker, type PairJob } from '../server/work/ranker.ts';
import { inSlices } from '../server/work/slices.ts';
import { inThisPage } from './thread.ts';

export interface Asked {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

export type AnswerTo = (asked: Asked) => Promise<ExecutionResult>;

/** Documents need no guard here: the page asks its own, and keeps nobody else waiting. */
export function answeringFrom(graph: PartnershipGraph, sdl: string): AnswerTo {
  const schema = executableSchema(sdl);
  const contextValue = contextOver(graph);
  return async ({ document, variables }) => execute({ schema, document, contextValue: { ...contextValue }, variableValues: variables });
}

function contextOver(first: PartnershipGraph): Context {
  const ranker = createRanker(inThisPage<PairJob, RankedPairs>(ranking));
  const networks = createNetworks(
    inThisPage<NetworkJob, NetworkAnswers[QuestionKind]>(({ topology, question }) => answering(topology, question)),
  );
  const { signal } = new AbortController();
  const over = (graph: PartnershipGraph): Context => ({
    graph,
    over,
    commit: () => Promise.reject(new Error('Nothing can be changed in a file.')),
    // What was changed before does not travel with the file, and is told as not kept here.
    // An empty history would say that nothing ever changed.
    history: () => Promise.reject(new Error('The history of changes is not in this file.')),
    rankPairs: ranker.over(graph, signal),
    networks: networks.over(graph, () => signal),
    inSlices: work => inSlices(work),
    whileWanted: work => inSlices(work),
    deadline: Number.POSITIVE_INFINITY,
    elapsedMs: () => performance.now(),
  });
  return over(first);
}

function* ranking({ sets, question }: PairJob): Generator<void, RankedPairs> {
  yield;
  return rankPairs(sets, question);
}
