/** What is on screen is asked anew at each revision, also while an answer of the one before is still on its way. */
import { ApolloLink, gql, Observable, type ApolloClient } from '@apollo/client';
import { beforeEach, expect, test } from 'vitest';
import { createClient } from '../../client/api/client.ts';
import { refresh } from '../../client/api/revisions.ts';

const document = gql('query Remarks { revision }');

/** What was asked and waits: a number answers it, null says that the server is away. */
let waiting: ((revision: number | null) => void)[] = [];
let client: ApolloClient;
let shown: unknown[] = [];

const asked = (times: number): Promise<void> => expect.poll(() => waiting.length).toBe(times);
const shows = (revision: number): Promise<void> => expect.poll(() => shown.at(-1)).toEqual({ revision });

beforeEach(() => {
  waiting = [];
  shown = [];
  const server = new ApolloLink(
    () =>
      new Observable(observer => {
        waiting.push(revision => {
          if (revision === null) return observer.error(new Error('No server.'));
          observer.next({ data: { revision } });
          observer.complete();
        });
      }),
  );
  client = createClient(server);
  const subscription = client.watchQuery({ query: document, errorPolicy: 'all' }).subscribe(({ data }) => shown.push(data));
  return () => subscription.unsubscribe();
});

test('a page that hears of two revisions in a row ends with the second', async () => {
  waiting[0]?.(1);
  await shows(1);
  const first = refresh(client);
  await asked(2);
  const second = refresh(client);
  waiting[1]?.(2);
  await asked(3);
  waiting[2]?.(3);
  await Promise.all([first, second]);
  await shows(3);
  expect(client.readQuery({ query: document })).toEqual({ revision: 3 });
  expect(waiting).toHaveLength(3);
});

test('what is asked for the first time when news comes is shown, and asked again', async () => {
  const refreshed = refresh(client);
  waiting[0]?.(1);
  await asked(2);
  await shows(1);
  waiting[1]?.(2);
  await refreshed;
  await shows(2);
  expect(waiting).toHaveLength(2);
});

test('what could not be asked at one revision is asked at the next', async () => {
  waiting[0]?.(1);
  await shows(1);
  const failing = refresh(client).catch(() => undefined);
  await asked(2);
  waiting[1]?.(null);
  await failing;
  const refreshed = refresh(client);
  await asked(3);
  waiting[2]?.(3);
  await refreshed;
  await shows(3);
  expect(waiting).toHaveLength(3);
});
