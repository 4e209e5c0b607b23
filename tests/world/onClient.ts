/** A landscape as the client holds it: the client's own query, answered by the server's resolvers in this process, without a network. */
import { fileURLToPath } from 'node:url';
import { execute, type DocumentNode } from 'graphql';
import { LandscapeDocument, type LandscapeQuery } from '../../client/api/generated/graphql.ts';
import { indexLandscape, type IndexedLandscape } from '../../client/state/landscape.ts';
import type { Context } from '../../server/api/context.ts';
import { executableSchema } from '../../server/api/schema.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { createRanker } from '../../server/work/ranker.ts';
import { inSlices } from '../../server/pace/inSlices.ts';
import { threadFor } from '../../server/work/thread.ts';
import { readSdl } from '../../server/language.ts';
import { networksHere } from './networksHere.ts';

const schema = executableSchema(readSdl(fileURLToPath(new URL('../..', import.meta.url))));

export async function onClient(graph: PartnershipGraph): Promise<IndexedLandscape> {
  return indexLandscape(((await answerTo(graph, LandscapeDocument)) as LandscapeQuery).landscape);
}

export async function answerTo(
  graph: PartnershipGraph,
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  const { data, errors } = await execute({ schema, document, contextValue: contextOver(graph), variableValues });
  if (errors !== undefined || data == null) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return data;
}

function contextOver(graph: PartnershipGraph): Context {
  return {
    graph,
    over: contextOver,
    commit: () => Promise.reject(new Error('Nothing is committed here.')),
    history: () => Promise.reject(new Error('No history is asked for here.')),
    networks: networksHere(graph),
    whileWanted: work => inSlices(work),
    rankPairs: createRanker(threadFor('pairWorker')).over(graph, () => new AbortController().signal),
    inSlices: work => inSlices(work),
    deadline: Number.POSITIVE_INFINITY,
    elapsedMs: () => 0,
  };
}
