/** The whole server in this process, on a free port of loopback, over a store in memory that counts how often it is asked. */
import type { ChangeSet } from '../../server/domain/change.ts';
import type { AnyRecord } from '../../server/domain/record.ts';
import { readLandscapeFolder } from '../../server/intake/landscapeFolder.ts';
import { createLog, type Log } from '../../server/http/log.ts';
import { projectFolder } from '../../server/projectFolder.ts';
import { serve, type Serving } from '../../server/serve.ts';
import { RevisionConflict, StoreUnavailable } from '../../server/store/errors.ts';
import type { LandscapeStore } from '../../server/store/port.ts';

export const project: string = `${projectFolder()}/`;

/** Loopback, no limit, and nothing written down. */
export const quietly = { host: '127.0.0.1', port: 0, hosts: [], proxies: 0, requestsPerMinute: 0, log: createLog('silent') } as const;

/** What a test reads of an answer. */
export interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly codes: readonly unknown[];
  readonly messages: readonly string[];
  readonly errors: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

export interface Running extends Serving {
  readonly store: MemoryStore;
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** Commits by the Network office at the revision at hand, as far as nothing else is said. */
  change(input: object): Promise<Answer>;
}

export interface MemoryStore extends LandscapeStore {
  readonly asked: { reads: number; commits: number; histories: number };
  /** While true, nothing answers. */
  isAway: boolean;
}

export async function startOnWales(log: Log = quietly.log): Promise<Running> {
  return startOn(readLandscapeFolder(`${project}seed/wales`).records, undefined, log);
}

export async function startOn(records: readonly AnyRecord[], pollMs = 3_600_000, log: Log = quietly.log): Promise<Running> {
  const store = memoryStore(records);
  const serving = await serve({ ...quietly, store, project, pollMs, log });
  const ask: Running['ask'] = (query, variables) => post(serving.address, JSON.stringify({ query, variables }));
  const change: Running['change'] = input => {
    const usual = { expectedRevision: serving.live.current().revision, author: 'Network office', reason: 'A test', upsert: [], remove: [] };
    return ask('mutation ($input: CommitInput!) { commit(input: $input) { revision } }', { input: { ...usual, ...input } });
  };
  return { ...serving, store, ask, change };
}

export async function post(
  address: string,
  body: string,
  headers: Readonly<Record<string, string>> = { 'Content-Type': 'application/json' },
): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body });
  const { data, errors = [] } = (await response.json()) as Partial<Answer>;
  return {
    status: response.status,
    data,
    errors,
    codes: errors.map(({ extensions }) => extensions?.['code']),
    messages: errors.map(({ message }) => message),
  };
}

function memoryStore(first: readonly AnyRecord[]): MemoryStore {
  const asked = { reads: 0, commits: 0, histories: 0 };
  let revision = 1;
  let records = new Map(first.map(record => [keyOf(record), record]));
  const history: Awaited<ReturnType<LandscapeStore['changesSince']>>[number][] = [];
  const away = (): Promise<never> => Promise.reject(new StoreUnavailable('bolt://10.0.0.7:7687 does not answer.'));
  const store: MemoryStore = {
    name: 'sqlite',
    isOursAlone: true,
    isAway: false,
    asked,
    isEmpty: () => Promise.resolve(false),
    read: () => {
      asked.reads += 1;
      return Promise.resolve({ revision, records: [...records.values()] });
    },
    signal: () => (store.isAway ? away() : Promise.resolve(String(revision))),
    commit: (change: ChangeSet) => {
      asked.commits += 1;
      if (store.isAway) return away();
      if (change.expectedRevision !== revision) return Promise.reject(new RevisionConflict(change.expectedRevision, revision));
      const before = [...change.upsert, ...change.remove].flatMap(key => records.get(keyOf(key)) ?? []);
      records = new Map(records);
      for (const key of change.remove) records.delete(keyOf(key));
      for (const record of change.upsert) records.set(keyOf(record), record);
      revision += 1;
      history.push({ ...change, revision, upserted: change.upsert, removed: change.remove, before });
      return Promise.resolve(revision);
    },
    changesSince: since => {
      asked.histories += 1;
      if (store.isAway) return away();
      return Promise.resolve(history.filter(change => change.revision > since));
    },
    backUp: () => Promise.reject(new Error('A store in memory makes no backup.')),
    close: () => Promise.resolve(),
  };
  return store;
}

function keyOf({ kind, id }: Pick<AnyRecord, 'kind' | 'id'>): string {
  return `${kind}:${id}`;
}
