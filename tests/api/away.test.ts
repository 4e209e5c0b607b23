/** Days on which the store does not answer, or the program is told to end: Saltmarsh over HTTP. */
import { request, type IncomingMessage } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { StoreUnavailable } from '../../server/store/errors.ts';
import { saltmarshRecords } from '../world/saltmarsh.ts';
import { startOn, type Answer, type Running } from './running.ts';

let running: Running;
afterEach(() => running.stop(0));

const rename = (expectedRevision: number, nameEn: string): Promise<Answer> => {
  const theme = { kind: 'Theme', id: 'wrecks', properties: { nameEn } };
  return running.change({ expectedRevision, author: 'Saltmarsh Council', upsert: [theme] });
};
const ready = async (): Promise<unknown> => {
  const response = await fetch(`${running.address}/readyz`);
  return [response.status, await response.json()];
};
const until = async (what: () => boolean): Promise<void> => {
  for (let tries = 0; !what(); tries += 1) {
    if (tries > 4_000) throw new Error('it never came');
    await new Promise(done => setTimeout(done, 5));
  }
};

test('a store that went away: reading goes on, writing says since when, and the address of the store stays at home', async () => {
  running = await startOn(saltmarshRecords, 10);
  running.store.isAway = true;
  await until(() => !running.live.status().storeAvailable);
  const since = running.live.status().unavailableSince;
  expect(since).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);

  const board = await running.ask('{ partnership(id: "csp-saltmarsh") { seats { organisation { id } } } landscape { revision } }');
  expect([board.errors, board.data]).toEqual([
    [],
    {
      partnership: { seats: ['council-saltmarsh', 'health-estuary', 'police-marsh'].map(id => ({ organisation: { id } })) },
      landscape: { revision: 1 },
    },
  ]);
  const expected = [
    {
      message: 'The store does not answer. Not saved: nothing was changed; what is read comes from memory.',
      extensions: { code: 'STORE_UNAVAILABLE', since },
    },
  ];
  expect((await rename(1, 'Wrecks and flotsam')).errors).toMatchObject(expected);
  expect((await running.ask('{ changes { revision } }')).errors).toMatchObject(expected);
  expect(await ready()).toEqual([
    200,
    {
      ready: true,
      revision: 1,
      store: 'sqlite',
      storeAvailable: false,
      unavailableSince: since,
    },
  ]);

  running.store.isAway = false;
  await until(() => running.live.status().storeAvailable);
  expect((await rename(1, 'Wrecks and flotsam')).data).toEqual({ commit: { revision: 2 } });
  expect(await ready()).toEqual([200, { ready: true, revision: 2, store: 'sqlite', storeAvailable: true, unavailableSince: null }]);
});

test('a store that is lost while it is written to: whoever commits is told that the change may be there', async () => {
  running = await startOn(saltmarshRecords);
  running.store.commit = () => Promise.reject(new StoreUnavailable('bolt://10.0.0.7:7687 does not answer.', { mayBeWritten: true }));
  const [{ message, extensions }] = (await rename(1, 'One')).errors as [Answer['errors'][number]];
  expect(message).toMatch(/^The store stopped answering while the change was written: it may have been saved, or not\./);
  expect(extensions).toEqual({ code: 'STORE_UNAVAILABLE', since: running.live.status().unavailableSince, mayBeWritten: true });
});

test('the first to hear that the store is away may be a commit: its time is the one that is told from then on', async () => {
  running = await startOn(saltmarshRecords);
  running.store.isAway = true;
  const [first, second] = [await rename(1, 'One'), await rename(1, 'Two')];
  const sinces = [first, second].map(({ errors }) => errors[0]?.extensions?.['since']);
  expect(sinces).toEqual([running.live.status().unavailableSince, running.live.status().unavailableSince]);
});

test('a page hears of each commit, with what changed; one that comes back learns the revision first', async () => {
  running = await startOn(saltmarshRecords);
  const heard: string[] = [];
  const stream = request(`${running.address}/events`, (response: IncomingMessage) => {
    response.on('data', (chunk: Buffer) =>
      heard.push(
        ...chunk
          .toString()
          .split('\n')
          .filter(line => line.startsWith('data: ')),
      ),
    );
  });
  stream.on('error', () => undefined);
  stream.end();
  await until(() => heard.length === 1);
  await rename(1, 'Wrecks and flotsam');
  await until(() => heard.length === 2);
  expect(heard).toEqual(['data: {"revision":1,"changedIds":[]}', 'data: {"revision":2,"changedIds":["wrecks"]}']);
  stream.destroy();
});

test('the process lives', async () => {
  running = await startOn(saltmarshRecords);
  const response = await fetch(`${running.address}/healthz`);
  expect([response.status, await response.json()]).toEqual([200, { alive: true }]);
});

test('told to end, it lets nobody in and finishes what is under way', async () => {
  running = await startOn(saltmarshRecords);
  const { store } = running;
  const commit = store.commit.bind(store);
  let isUnderWay = false;
  let goOn: () => void = () => undefined;
  const told = new Promise<void>(done => (goOn = done));
  store.commit = async change => {
    isUnderWay = true;
    await told;
    return commit(change);
  };
  const asked = rename(1, 'Wrecks and flotsam');
  await until(() => isUnderWay);
  const ended = running.stop();
  goOn();
  expect(await asked).toMatchObject({ data: { commit: { revision: 2 } }, errors: [] });
  await ended;
  await expect(fetch(`${running.address}/healthz`)).rejects.toThrow('fetch failed');
});
