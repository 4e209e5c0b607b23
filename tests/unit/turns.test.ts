import { expect, test } from 'vitest';
import { createTurns } from '../../server/api/guards/turns.ts';

/** A clock that moves when somebody works. */
function workshop() {
  let now = 0;
  const done: string[] = [];
  const turns = createTurns(10, () => now);
  const work = (what: string, ms: number): void => {
    now += ms;
    done.push(what);
  };
  const go = async (request: object, what: string, ms: number): Promise<void> => {
    await turns.over(request);
    work(what, ms);
  };
  return { turns, work, go, done };
}

const loopComesRound = (): Promise<void> => new Promise(done => setImmediate(done));

test('nobody waits while a turn lasts; then everybody does, whoever used it up', async () => {
  const { turns, work } = workshop();
  const [one, other] = [{}, {}];
  expect(turns.over(one)).toBeNull();
  work('nine', 9);
  expect(turns.over(other)).toBeNull();
  work('ten', 1);
  expect([turns.over(one), turns.over(other)]).toEqual([expect.any(Promise), expect.any(Promise)]);
  await loopComesRound();
});

test('what came in meanwhile is handled before the next turn', async () => {
  const { go, done } = workshop();
  const request = {};
  await go(request, 'first', 10);
  const later = [go(request, 'third', 10), go(request, 'second', 10)];
  setImmediate(() => done.push('somebody else'));
  await Promise.all(later);
  expect(done).toEqual(['first', 'second', 'somebody else', 'third']);
});

test('requests take turns, each beginning with what it put off last', async () => {
  const { turns, work, go, done } = workshop();
  const [a, b] = [{}, {}];
  void turns.over(a);
  work('long', 10);
  await Promise.all([go(a, 'a1', 6), go(a, 'a2', 6), go(a, 'a3', 6), go(b, 'b1', 6), go(b, 'b2', 6)]);
  expect(done).toEqual(['long', 'a3', 'b2', 'a2', 'b1', 'a1']);
});
