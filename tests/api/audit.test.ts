/** GraphQL over HTTP as its specification has it: the audits of graphql-http, against the whole server. */
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { saltmarshRecords } from '../world/saltmarsh.ts';
import { startOn, type Running } from './running.ts';

let marsh: Running;
beforeAll(async () => void (marsh = await startOn(saltmarshRecords)));
afterAll(() => marsh.stop(0));

/** GET is not answered at all: what is asked would stand in histories and logs. A document that is no GraphQL gets 400, whatever is accepted. */
const decidedAgainst = [
  '5A70 MAY accept application/x-www-form-urlencoded formatted GET requests',
  'D6D5 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
  '6A70 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
  '572B SHOULD use 200 status code on document parsing failure when accepting application/json',
  'FDE2 SHOULD use 200 status code on document validation failure when accepting application/json',
  '7B9B SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
];

test('nothing that it must is left undone, and of the rest what we decided against', async () => {
  const audits = serverAudits({ url: () => `${marsh.address}/graphql` });
  const results = await Promise.all(audits.map(audit => audit.fn()));
  const unmet = results.filter(({ status }) => status !== 'ok').map(({ id, name }) => `${id} ${name}`);
  expect(results.length).toBeGreaterThan(50);
  expect(unmet).toEqual(decidedAgainst);
});
