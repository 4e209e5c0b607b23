/** The running program: a store, the graph kept from it, and the addresses that answer. */
import type { Express } from 'express';
import { createApi } from './api/server.ts';
import type { Context } from './api/context.ts';
import { clientFolderIn, takeHomePageIn } from './builtPages.ts';
import { contextOf } from './contextOf.ts';
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
import { measuredLists } from './api/guards/measuredLists.ts';
import { sizesMeasured } from './api/inTurn.ts';
import { createNetworks } from './work/networks.ts';
import { createRanker } from './work/ranker.ts';
import { inSlices } from './pace/inSlices.ts';
import type { Leaving } from './pace/leaving.ts';
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
  const contextFor = (leaving: Leaving): Context => contextOf(live, { ranker, networks }, leaving);
  const answers = createAnswers({ landscape: live.current, answer: (question, leaving) => api.answer(question, contextFor(leaving)) });
  const metrics = createMetrics();
  const app: Express = createApp({
    graphql: graphqlHandlers(api.apollo, { contextOf: contextFor, place: answers.place }),
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

function readinessOf(live: Live, store: LandscapeStore, draining: boolean): Readiness {
  const { storeAvailable, unavailableSince, problem } = live.status();
  const plain = { ready: !draining, revision: live.current().revision, store: store.name, storeAvailable, unavailableSince };
  // The words of a store that is away name its address, which is for the log alone.
  return problem === null || !storeAvailable ? plain : { ...plain, problem };
}
