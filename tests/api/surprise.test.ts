/** How surprising shared members are, over Wales: known of few boards, and said so of the others. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startOnWales, type Running } from './running.ts';

let wales: Running;
beforeAll(async () => void (wales = await startOnWales()));
afterAll(() => wales.stop());

interface Told {
  readonly a: { readonly id: string };
  readonly b: { readonly id: string };
  readonly value: number;
  readonly corrected: number;
  readonly pairsTested: number;
  readonly shared: number;
  readonly rows: readonly unknown[];
  readonly sentence: string;
}

const fields =
  'a { id } b { id } value corrected pairsTested shared expected statedA statedB unknown assumedSeats rows { id } sentence(language: EN) cy: sentence(language: CY)';

test('of boards whose seats are made by rule nothing can be said, and why', async () => {
  const { data, messages } = await wales.ask(`{ surprise(a: "csp-torfaen", b: "wscn") { ${fields} drawn { value samples } } }`);
  expect(messages).toEqual([]);
  const { surprise } = data as { surprise: Told };
  expect(surprise).toMatchObject({
    value: null,
    corrected: null,
    expected: null,
    statedB: '37 of 37',
    unknown: 1,
    drawn: { value: null, samples: 5000 },
  });
  expect(surprise.sentence).toMatch(/cannot be said: fewer than half of the recorded seats of Torfaen CSP are stated/);
});

test('all pairs that can be asked about, the most surprising first, corrected for all of them', async () => {
  const { data, messages } = await wales.ask(`{ surprises(first: 200) { totalCount nodes { ${fields} } pageInfo { hasNextPage } } }`);
  expect(messages).toEqual([]);
  const { totalCount, nodes } = (data as { surprises: { totalCount: number; nodes: readonly Told[] } }).surprises;
  expect(nodes).toHaveLength(totalCount);
  expect(totalCount).toBeGreaterThan(50);
  const values = nodes.map(({ value }) => value);
  expect(values).toEqual([...values].sort((a, b) => a - b));
  for (const { value, corrected, pairsTested, shared, rows } of nodes) {
    expect(corrected).toBeGreaterThanOrEqual(value);
    expect(pairsTested).toBe(totalCount);
    expect(rows.length).toBe(2 * shared);
  }
  const { data: second } = await wales.ask('{ surprises(first: 2) { nodes { a { id } b { id } } pageInfo { endCursor hasNextPage } } }');
  expect(second).toMatchObject({ surprises: { nodes: nodes.slice(0, 2).map(({ a, b }) => ({ a, b })), pageInfo: { hasNextPage: true } } });
});

test('one of them alone, either way round, and over tables that were drawn in the other thread', async () => {
  const ask = (a: string, b: string) =>
    wales.ask(`{ surprise(a: "${a}", b: "${b}") { value corrected shared expected drawn(samples: 2000) { value samples } } }`);
  const [there, back] = [await ask('lcjb-south-wales', 'ppb-wales'), await ask('ppb-wales', 'lcjb-south-wales')];
  expect(there.messages).toEqual([]);
  expect(back.data).toEqual(there.data);
  const { surprise } = there.data as { surprise: { value: number; drawn: { value: number } } };
  // The two models hold margins on average and to the seat: they come near each other.
  expect(Math.abs(surprise.value - surprise.drawn.value)).toBeLessThan(0.25);
});

test.each([
  ['surprise(a: "wscn", b: "wscn") { value }', 'two boards'],
  ['surprise(a: "wscn", b: "csp-all") { value }', 'group'],
  ['surprise(a: "wscn", b: "safer-gwent", includeNational: false) { value }', 'includeNational: true'],
  ['surprise(a: "wscn", b: "safer-gwent") { drawn(samples: 7) { value } }', '100 to 20000'],
  ['surprises(first: 0) { totalCount }', '1 to 200'],
])('%s is refused, saying what is allowed', async (field, allowed) => {
  const { codes, messages } = await wales.ask(`{ ${field} }`);
  expect(codes).toEqual(['BAD_USER_INPUT']);
  expect(messages[0]).toContain(allowed);
});

test('to draw tables for every pair at once is too dear', async () => {
  const { codes } = await wales.ask('{ surprises(first: 200) { nodes { drawn { value } } } }');
  expect(codes).toEqual(['TOO_COSTLY']);
});
