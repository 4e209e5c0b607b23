/** Answers what the page asks from the landscape in the file: with the very schema and resolvers of the server, on the same graph. */
import { execute, type DocumentNode, type ExecutionResult } from 'graphql';
import { walkedBack, type History } from '../server/analysis/history/walk.ts';
import { rankPairs, type RankedPairs } from '../server/analysis/overlap/rank.ts';
import { answering, type NetworkAnswers, type QuestionKind } from '../server/analysis/silos/questions.ts';
import type { Context } from '../server/api/context.ts';
import type { Change } from '../server/domain/change.ts';
import { executableSchema } from '../server/api/schema.ts';
import type { PartnershipGraph } from '../server/graph/partnershipGraph.ts';
import { createNetworks, type NetworkJob } from '../server/work/networks.ts';
import { createRanker, type PairJob } from '../server/work/ranker.ts';
import { inSlices } from '../server/pace/inSlices.ts';
import { inThisPage } from './thread.ts';

export interface Asked {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

export type AnswerTo = (asked: Asked) => Promise<ExecutionResult>;

interface Landscape {
  readonly graph: PartnershipGraph;
  /** Null where there is none. */
  readonly history: () => Promise<readonly Change[] | null>;
  readonly sdl: string;
}

/** Documents need no guard here: the page asks its own, and keeps nobody else waiting. */
export function answeringFrom({ graph, history, sdl }: Landscape): AnswerTo {
  const schema = executableSchema(sdl);
  const contextValue = contextOver(graph, history);
  return async ({ document, variables }) => execute({ schema, document, contextValue: { ...contextValue }, variableValues: variables });
}

function contextOver(first: PartnershipGraph, changes: Landscape['history']): Context {
  let walked: Promise<History> | null = null;
  const ranker = createRanker(inThisPage<PairJob, RankedPairs>(ranking));
  const networks = createNetworks(
    inThisPage<NetworkJob, NetworkAnswers[QuestionKind]>(({ topology, question }) => answering(topology, question)),
  );
  const { signal } = new AbortController();
  const over = (graph: PartnershipGraph): Context => ({
    graph,
    over,
    commit: () => Promise.reject(new Error('Nothing can be changed in a file.')),
    history: () => (walked ??= historyOf(first, changes)),
    rankPairs: ranker.over(graph, () => signal),
    networks: networks.over(graph, () => signal),
    inSlices: work => inSlices(work),
    whileWanted: work => inSlices(work),
    deadline: Number.POSITIVE_INFINITY,
    elapsedMs: () => performance.now(),
  });
  return over(first);
}

/** An empty history in place of none would say that nothing ever changed. */
async function historyOf(graph: PartnershipGraph, changes: Landscape['history']): Promise<History> {
  const held = await changes();
  if (held === null) throw new Error('The history could not be had when this file was made.');
  return inSlices(walkedBack(graph, held));
}

function* ranking({ sets, question }: PairJob): Generator<void, RankedPairs> {
  yield;
  return rankPairs(sets, question);
}
