/** A store may hold a second statement of a pair, drawn by hand or by an older Tirlun: it is shown, and no question fails over it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allQuestions } from '../../schema/questions/all.ts';
import { derivesId } from '../../server/domain/check.ts';
import { readLandscapeFolder } from '../../server/intake/landscapeFolder.ts';
import { variablesOf } from '../world/answers.ts';
import { project, startOn, type Running } from './running.ts';

let wales: Running;
beforeAll(async () => {
  const { records } = readLandscapeFolder(`${project}seed/wales`);
  const seconds = records.flatMap(record => ('to' in record && derivesId(record.kind) ? [{ ...record, id: `second-${record.id}` }] : []));
  wales = await startOn([...records, ...seconds]);
});
afterAll(() => wales.stop());

test.each(allQuestions.map(question => [question.id, question] as const))('%s', async (_id, question) => {
  expect((await wales.ask(question.document, variablesOf(question, 'en'))).messages).toEqual([]);
});

describe('of the networks', () => {
  test.each(['SEATS', 'ORGANISATIONS', 'BOARDS', 'INTERFACES'])('%s', async network => {
    const { messages } = await wales.ask(`{ silos(network: ${network}) { modularity communities { members { id } } } }`);
    expect(messages).toEqual([]);
  });
});

test('a scenario is compared, and both statements can be taken away by their ids', async () => {
  const { messages } = await wales.ask(
    '{ scenario(id: "pccs-end-2028") { compare { measures { id before after } seats { id } sentence(language: EN) } } }',
  );
  expect(messages).toEqual([]);
  const [own, second] = ['membership~probation~csp-torfaen', 'second-membership~probation~csp-torfaen'];
  expect((await wales.change({ remove: [own, second] })).messages).toEqual([]);
  expect((await wales.ask(`{ a: membership(id: "${own}") { id } b: membership(id: "${second}") { id } }`)).data).toEqual({
    a: null,
    b: null,
  });
});
