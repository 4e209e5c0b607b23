/** The running program: a store, the graph kept from it, and the addresses that answer. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Express } from 'express';
import { createApi } from './api/server.ts';
import type { Context } from './api/context.ts';
import { limits } from './api/guards/limits.ts';
import type { PartnershipGraph } from './graph/partnershipGraph.ts';
import { walkedBack, type History } from './analysis/history/walk.ts';
import type { Change } from './domain/change.ts';
import { commitOnce } from './commitOnce.ts';
import { createAnswers } from './http/answers/answers.ts';
import { createApp } from './http/app.ts';
import { door } from './http/door.ts';
import { createEvents } from './http/events.ts';
import { graphqlHandlers } from './http/graphql.ts';
import type { Readiness } from './http/health.ts';
import { listen } from './http/listen.ts';
import type { Log } from './http/log.ts';
import { createMetrics } from './http/metrics.ts';
import type { RequestLimit } from './http/requestLimit.ts';
import { readClientOperations, readSdl } from './language.ts';
import { startLive, type Live } from './live/live.ts';
import type { LandscapeStore } from './store/port.ts';
import { logStore } from './storeLog.ts';
import { takingHome } from './takeHome.ts';
import { tooLate } from './api/guards/deadline.ts';
import { measuredLists } from './api/guards/measuredLists.ts';
import { sizesMeasured } from './api/inTurn.ts';
import { Cancelled } from './analysis/overlap/rank.ts';
import { waitingAtMost } from './work/kept.ts';
import { createNetworks, type NetworkDesk } from './work/networks.ts';
import { createRanker, type Ranker } from './work/ranker.ts';
import { startClock } from './pace/clock.ts';
import { inSlices } from './pace/inSlices.ts';
import { threadFor } from './work/thread.ts';

export interface ServeOptions extends RequestLimit {
  readonly store: LandscapeStore;
  readonly project: string;
  readonly host: string;
  readonly port: number;
  /** Names beside localhost and numbers by which people may ask. */
  readonly hosts: readonly string[];
  readonly pollMs: number;
  readonly log: Log;
}

export interface Serving {
  readonly address: string;
  readonly live: Live;
  /** Ends what is under way, then the store. */
  stop(graceMs?: number): Promise<void>;
}

export async function serve(options: ServeOptions): Promise<Serving> {
  const { store, project, host, port, pollMs, log } = options;
  const live = await startLive({ store, pollMs });
  const ranker = createRanker(threadFor('pairWorker'));
  const networks = createNetworks(threadFor('networkWorker'));
  let draining = false;
  const sdl = readSdl(project);
  const api = createApi({ sdl, clientOperations: readClientOperations(project) });
  await api.apollo.start();
  const events = createEvents({ revision: () => live.current().revision, subscribe: live.subscribe });
  const contextFor = (gone: AbortSignal): Context => contextOf(live, { ranker, networks }, gone);
  const answers = createAnswers({ landscape: live.current, answer: (question, gone) => api.answer(question, contextFor(gone)) });
  const metrics = createMetrics();
  const app: Express = createApp({
    graphql: graphqlHandlers(api.apollo, contextFor),
    sdl,
    events,
    readiness: () => readinessOf(live, store, draining),
    metrics,
    levels: () => ({
      revision: live.current().revision,
      storeAvailable: live.status().storeAvailable,
      eventListeners: events.listeners(),
      connections: listening.connections(),
      keptAnswers: answers.holds().answers,
      keptBytes: answers.holds().bytes,
      waitingQuestions: answers.waiting(),
    }),
    takeHomeFile: takingHome(takeHomePageIn(project), { current: live.current, history: live.past }),
    clientFolder: clientFolderIn(project),
  });
  const listening = await listen(door({ ...options, metrics }, answers.before(app)), { host, port, cutOff: metrics.countCutOff });
  live.subscribe(({ revision, changedIds }) => log.info({ revision, changed: changedIds.length }, 'revision'));
  log.info({ address: listening.address, store: store.name, revision: live.current().revision }, 'ready');
  const stopLogging = logStore(live, log);
  // Whoever asks first in words of their own need not wait until lists are measured.
  void sizesMeasured({ graph: live.current(), inSlices: work => inSlices(work) }, measuredLists.keys());
  return {
    address: listening.address,
    live,
    stop: async (graceMs = 10_000) => {
      draining = true;
      log.info({ graceMs }, 'draining');
      events.close();
      await listening.drain(graceMs);
      await ranker.stop();
      await networks.stop();
      stopLogging();
      await live.stop();
      await api.apollo.stop();
      await store.close();
      log.info('stopped');
    },
  };
}

/** One request, one graph. */
function contextOf(
  live: Live,
  { ranker, networks }: { readonly ranker: Ranker; readonly networks: NetworkDesk },
  signal: AbortSignal,
): Context {
  const deadline = limits.deadlineMs;
  const elapsedMs = startClock(deadline);
  let patience: AbortSignal | null = null;
  const current = live.current();
  const over = (graph: PartnershipGraph): Context => ({
    graph,
    over,
    commit: input => commitOnce(live, current, input),
    history: () => walkedOnce(current, () => live.past()),
    rankPairs: ranker.over(graph, signal),
    networks: networks.over(graph, () => (patience ??= waitingAtMost({ deadline, elapsedMs }, signal, tooLate))),
    inSlices: work => inSlices(work),
    whileWanted: work =>
      inSlices(
        work,
        () => !signal.aborted && elapsedMs() <= deadline,
        () => (signal.aborted ? new Cancelled() : tooLate()),
      ),
    elapsedMs,
    deadline,
  });
  return over(current);
}

/** The history up to a graph never changes: what was read of it once is there while the store is away too. */
const histories = new WeakMap<PartnershipGraph, Promise<History>>();

function walkedOnce(graph: PartnershipGraph, read: () => Promise<readonly Change[]>): Promise<History> {
  const known = histories.get(graph);
  if (known !== undefined) return known;
  const walked = read().then(changes => inSlices(walkedBack(graph, changes)));
  histories.set(graph, walked);
  walked.catch(() => histories.delete(graph));
  return walked;
}

function readinessOf(live: Live, store: LandscapeStore, draining: boolean): Readiness {
  const { storeAvailable, unavailableSince, problem } = live.status();
  const plain = { ready: !draining, revision: live.current().revision, store: store.name, storeAvailable, unavailableSince };
  return problem === null ? plain : { ...plain, problem };
}

function clientFolderIn(project: string): string | null {
  const folder = join(project, 'dist/client');
  return existsSync(join(folder, 'index.html')) ? folder : null;
}

function takeHomePageIn(project: string): string | null {
  const page = join(project, 'dist/onefile/page.html');
  return existsSync(page) ? readFileSync(page, 'utf8') : null;
}
