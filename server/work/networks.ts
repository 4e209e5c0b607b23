/** Networks and what is asked of them: those like Wales in this thread, in slices; larger ones in another. Each is worked out once. */
import { Cancelled } from '../pace/cancelled.ts';
import { buildingNetwork } from '../analysis/silos/buildingNetwork.ts';
import type { Network } from '../analysis/silos/network.ts';
import { answering, type NetworkAnswers, type NetworkQuestion, type Networks, type QuestionKind } from '../analysis/silos/questions.ts';
import type { Topology } from '../analysis/silos/topology.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { keepAnswers } from './kept.ts';
import { inSlices } from '../pace/inSlices.ts';
import type { Thread } from './thread.ts';

/** What the thread is handed: a network in shared memory, and what is asked of it. */
export interface NetworkJob {
  readonly topology: Topology;
  readonly question: NetworkQuestion;
}

export interface NetworkDesk {
  /** The signal is asked for only where something is. */
  over(graph: PartnershipGraph, signal: () => AbortSignal): Networks;
  stop(): Promise<void>;
}

/** So many bodies and ends of ties are gone through in steps of a few ms; no network of Wales has more. */
const mostInThisThread = 20_000;

/** Tables are always drawn in the thread. Cuts are found here in less time than it takes to read what the thread would write of them. */
function isForThisThread({ kind }: NetworkQuestion, { size, neighbours }: Topology): boolean {
  if (kind === 'cuts' || kind === 'fdsm') return kind === 'cuts';
  return size + neighbours.items.length <= mostInThisThread;
}

/** The thread takes what is too large for this one. */
export function createNetworks(thread: Thread<NetworkJob, NetworkAnswers[QuestionKind]>): NetworkDesk {
  const networks = keepAnswers<Network>(16);
  const answers = keepAnswers<NetworkAnswers[QuestionKind]>(60);
  const others = keepAnswers<unknown>(60);
  return {
    over: (graph, signal): Networks => ({
      network: options =>
        networks.get({ owner: graph, key: JSON.stringify(options), signal: signal() }, isAbandoned =>
          sliced(buildingNetwork(graph, options), isAbandoned),
        ),
      once: async <Answer>(network: Network, name: string, work: () => Generator<void, Answer>) =>
        (await others.get({ owner: network, key: name, signal: signal() }, isAbandoned => sliced(work(), isAbandoned))) as Answer,
      ask: async <Kind extends QuestionKind>(network: Network, question: Extract<NetworkQuestion, { readonly kind: Kind }>) => {
        const { topology } = network;
        const answer = await answers.get({ owner: network, key: keyOf(question), signal: signal() }, isAbandoned =>
          isForThisThread(question, topology)
            ? sliced<NetworkAnswers[QuestionKind]>(answering<Kind>(topology, question), isAbandoned)
            : thread.ask({ topology, question }, isAbandoned),
        );
        return answer as NetworkAnswers[Kind];
      },
    }),
    stop: () => thread.stop(),
  };
}

function sliced<Answer>(work: Generator<void, Answer>, isAbandoned: AbortSignal): Promise<Answer> {
  return inSlices(
    work,
    () => !isAbandoned.aborted,
    () => new Cancelled(),
  );
}

/** Questions that bring numbers say what these are. */
function keyOf(question: NetworkQuestion): string {
  const isBrought = (name: string): boolean => name === 'groupOf' || name === 'table' || name === 'pairs';
  return JSON.stringify(question, (name, value: unknown) => (isBrought(name) ? undefined : value));
}
