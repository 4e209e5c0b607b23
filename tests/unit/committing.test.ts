/** What is saved again after its answer was lost is written once, however often the database goes away in between. */
import { ApolloLink, Observable } from '@apollo/client';
import { beforeEach, expect, test } from 'vitest';
import { createClient } from '../../client/api/client.ts';
import { commit } from '../../client/api/commit.ts';
import type { CommitFault } from '../../client/api/commitFault.ts';
import type { CommitInput } from '../../client/api/generated/graphql.ts';

type How = 'well' | 'lost after it was written' | 'lost before it was written' | 'away' | 'late' | 'no answer';

/** The ids of the changes in the store; its revision is how many there are. */
let written: string[] = [];
let how: How = 'well';
let tests = 0;

const refusal = (extensions: object): object => ({ data: null, errors: [{ message: 'No.', extensions }] });

function answerTo({ expectedRevision, changeId }: CommitInput): object {
  const id = String(changeId);
  if (how === 'away') return refusal({ code: 'STORE_UNAVAILABLE', since: null });
  if (how === 'late') return refusal({ code: 'DEADLINE' });
  if (how === 'lost before it was written') return refusal({ code: 'STORE_UNAVAILABLE', mayBeWritten: true });
  if (!written.includes(id)) {
    if (expectedRevision !== written.length) return refusal({ code: 'CONFLICT', actual: written.length });
    written.push(id);
  }
  if (how === 'lost after it was written') return refusal({ code: 'STORE_UNAVAILABLE', mayBeWritten: true });
  return { data: { commit: { __typename: 'CommitResult', revision: written.indexOf(id) + 1 } } };
}

const client = createClient(
  new ApolloLink(
    ({ variables }) =>
      new Observable(observer => {
        if (how === 'no answer') return observer.error(new TypeError('Failed to fetch'));
        observer.next(answerTo((variables as { readonly input: CommitInput }).input));
        observer.complete();
      }),
  ),
);

/** Saves as a person does, on the revision that the page shows by then, and again by itself where somebody else was first. */
async function save(now: How, revision: number): Promise<CommitFault['kind'] | 'saved'> {
  how = now;
  const at = (expectedRevision: number): CommitInput => ({
    expectedRevision,
    author: 'Saltmarsh Council',
    reason: `Asked the chair, ${tests}`,
    upsert: [],
    remove: ['Judgement:weak'],
  });
  return (await commit(client, at(revision), at))?.kind ?? 'saved';
}

beforeEach(() => {
  written = ['the landscape'];
  tests += 1;
});

test('lost after it was written, away, then well: it is found', async () => {
  expect(await save('lost after it was written', 1)).toBe('unsure');
  expect(await save('away', 1)).toBe('unsure');
  expect(await save('away', 1)).toBe('unsure');
  expect(await save('well', 2)).toBe('saved');
  expect(written).toHaveLength(2);
});

test('nor is it forgotten where its turn did not come, or nothing answered first', async () => {
  expect(await save('lost after it was written', 1)).toBe('unsure');
  expect(await save('no answer', 1)).toBe('unreachable');
  expect(await save('late', 1)).toBe('unsure');
  expect(await save('away', 1)).toBe('unsure');
  expect(await save('well', 2)).toBe('saved');
  expect(written).toHaveLength(2);
});

test('lost before it was written, and somebody else was first meanwhile: it is written anew, once', async () => {
  expect(await save('lost before it was written', 1)).toBe('unsure');
  expect(await save('away', 1)).toBe('unsure');
  written.push('by another');
  expect(await save('well', 2)).toBe('saved');
  expect(written).toHaveLength(3);
});

test('refused while away from the first, nothing was changed: it is sent at the revision at hand, as a change of its own', async () => {
  expect(await save('away', 1)).toBe('away');
  written.push('by another');
  expect(await save('well', 2)).toBe('saved');
  expect(await save('well', 3)).toBe('saved');
  expect(written).toHaveLength(4);
});
