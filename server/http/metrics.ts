/** GET /metrics: what Prometheus asks for. No label is anything that whoever asks may choose. */
import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Ended } from './log.ts';
import { durations, tally } from './tally.ts';

/** What is read at the moment somebody asks. */
export interface Levels {
  readonly revision: number;
  readonly storeAvailable: boolean;
  readonly eventListeners: number;
  readonly connections: number;
  readonly keptAnswers: number;
  readonly keptBytes: number;
  readonly waitingQuestions: number;
}

export interface Metrics {
  count(ended: Ended): void;
  /** A connection that was turned away, or broken off before a request had come in. */
  countCutOff(why: CutOff): void;
  text(levels: Levels): Promise<string>;
}

export type CutOff = 'tooMany' | 'tooSlow' | 'unreadable';

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

export function createMetrics(): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const requests = tally({ name: 'tirlun_requests_total', help: 'Requests that ended.', labels: ['place', 'status'] });
  const requestSeconds = durations({
    name: 'tirlun_request_seconds',
    help: 'From the first line of a request to the end of its answer; streams of events are left out.',
    label: 'place',
    bounds: seconds,
  });
  const operations = tally({
    name: 'tirlun_operations_total',
    help: 'GraphQL operations by name where it is one of ours, and by the code of the first error.',
    labels: ['operation', 'outcome'],
  });
  const operationSeconds = durations({
    name: 'tirlun_operation_seconds',
    help: 'The same as requests, by operation.',
    label: 'operation',
    bounds: seconds,
  });
  const answers = tally({ name: 'tirlun_answers_total', help: 'Answers to GraphQL: kept from before, or made.', labels: ['answer'] });
  const cutOff = tally({
    name: 'tirlun_connections_cut_off_total',
    help: 'Connections turned away, too slow or not HTTP.',
    labels: ['why'],
  });
  const counted = [requests, requestSeconds, operations, operationSeconds, answers, cutOff];
  const gauges = {
    revision: new Gauge({ name: 'tirlun_revision', help: 'The revision that is answered from.', registers }),
    storeAvailable: new Gauge({ name: 'tirlun_store_available', help: '1 while the store answers.', registers }),
    eventListeners: new Gauge({ name: 'tirlun_event_listeners', help: 'Pages that listen for news.', registers }),
    connections: new Gauge({ name: 'tirlun_connections', help: 'Connections that are open.', registers }),
    keptAnswers: new Gauge({ name: 'tirlun_kept_answers', help: 'Answers that are kept.', registers }),
    keptBytes: new Gauge({ name: 'tirlun_kept_answer_bytes', help: 'The memory that they take.', registers }),
    waitingQuestions: new Gauge({ name: 'tirlun_waiting_questions', help: 'Questions that stand in the queue.', registers }),
  };
  return {
    count: ({ record, place, status, ms }) => {
      requests.add(place, String(status));
      if (place !== 'events') requestSeconds.add(place, ms / 1_000);
      if (place !== 'graphql') return;
      const operation = record.operation ?? 'other';
      operations.add(operation, record.codes[0] ?? 'OK');
      operationSeconds.add(operation, ms / 1_000);
      if (record.answer !== null) answers.add(record.answer);
    },
    countCutOff: why => cutOff.add(why),
    text: async levels => {
      for (const [name, gauge] of Object.entries(gauges)) gauge.set(Number(levels[name as keyof Levels]));
      return counted.map(one => one.text()).join('') + (await register.metrics());
    },
  };
}

export function metricsPage(metrics: Metrics, levels: () => Levels): RequestHandler {
  return async (_request, response) => {
    const text = await metrics.text(levels());
    response.set('Cache-Control', 'no-store').type('text/plain; version=0.0.4; charset=utf-8').send(text);
  };
}
