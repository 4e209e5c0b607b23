/** A change that was sent and not answered is sent again as the same one. */
import { expect, test } from 'vitest';
import { changeIds } from '../../client/api/changeIds.ts';
import type { CommitInput } from '../../client/api/generated/graphql.ts';

let made = 0;
const ids = changeIds(() => `change-${(made += 1)}`);
const judged = (expectedRevision: number, id: string, verdict = 'ACCEPTED'): CommitInput => ({
  expectedRevision,
  author: 'Saltmarsh Council',
  reason: 'Judged',
  upsert: [
    { kind: 'Judgement', id: `judgement-${id.padEnd(21, '0')}`, properties: { about: `gap:judgement-${id.padEnd(21, '0')}`, verdict } },
  ],
  remove: [],
});

test('without an answer: under the same id, at the same revision, as it was first made', () => {
  const first = ids.named(judged(3, 'a'));
  expect(ids.named(judged(4, 'b'))).toBe(first);
  expect(first).toMatchObject({ changeId: 'change-1', expectedRevision: 3, upsert: [{ id: `judgement-${'a'.padEnd(21, '0')}` }] });
});

test('another change meanwhile has an id of its own', () => {
  expect(ids.named(judged(4, 'c', 'REJECTED')).changeId).toBe('change-2');
});

test('answered, the same done once more is a change of its own', () => {
  ids.answered(judged(4, 'b'));
  expect(ids.named(judged(5, 'd'))).toMatchObject({ changeId: 'change-3', expectedRevision: 5 });
});
