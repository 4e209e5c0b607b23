/** Ways between two bodies of Wales: how does this board reach that one? */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startOnWales, type Running } from './running.ts';

let wales: Running;
beforeAll(async () => void (wales = await startOnWales()));
afterAll(() => wales.stop());

interface Way {
  readonly bodies: readonly { readonly id: string }[];
  readonly steps: readonly { readonly lens: string; readonly statement: { readonly id: string; readonly evidence: readonly unknown[] } }[];
  readonly sentence: string;
}

async function ways(asked: string): Promise<readonly Way[]> {
  const { data, messages } = await wales.ask(
    `{ paths(${asked}) { revision nodes { bodies { id } steps { lens way statement { id evidence { id } } others { id } } sentence(language: EN) cy: sentence(language: CY) } } }`,
  );
  expect(messages).toEqual([]);
  return (data as { paths: { nodes: readonly Way[] } }).paths.nodes;
}

test('several ways, shortest first, the first of them the path, each step with its evidence', async () => {
  const found = await ways('from: "csp-torfaen", to: "psb-gwent", first: 5');
  expect(found).toHaveLength(5);
  const lengths = found.map(({ steps }) => steps.length);
  expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
  const { data } = await wales.ask('{ path(from: "csp-torfaen", to: "psb-gwent") { bodies { id } steps { statement { id } } } }');
  expect(data).toEqual({
    path: { bodies: found[0]?.bodies, steps: found[0]?.steps.map(({ statement: { id } }) => ({ statement: { id } })) },
  });
  for (const { steps } of found) for (const { statement } of steps) expect(statement.evidence.length).toBeGreaterThan(0);
});

test('by seats alone, and only upwards', async () => {
  const bySeats = await ways('from: "csp-torfaen", to: "psb-gwent", first: 3, lenses: [SEATS]');
  expect(bySeats.flatMap(({ steps }) => steps.map(({ lens }) => lens))).toEqual(Array<string>(6).fill('SEATS'));
  const [up] = await ways('from: "csp-torfaen", to: "psb-gwent", direction: UP');
  expect(up?.steps.every(({ lens }) => lens !== 'SEATS') ?? true).toBe(true);
});

test('in words, and where there is none', async () => {
  const { data } = await wales.ask(
    `{ some: paths(from: "csp-torfaen", to: "psb-gwent", first: 2) { sentence(language: EN) }
       none: paths(from: "csp-torfaen", to: "psb-gwent", lenses: [DATA]) { nodes { bodies { id } } sentence(language: EN) }
       same: paths(from: "probation", to: "probation") { nodes { bodies { id } steps { lens } } sentence(language: EN) }
       nobody: paths(from: "nobody", to: "probation") { sentence(language: EN) } }`,
  );
  expect(data).toMatchObject({
    some: { sentence: expect.stringMatching(/^2 ways from .* to .*; the shortest takes \d steps?\.$/) as string },
    none: { nodes: [], sentence: expect.stringMatching(/^No way from .* is recorded\.$/) as string },
    same: { nodes: [{ bodies: [{ id: 'probation' }], steps: [] }] },
    nobody: null,
  });
});

test.each([
  ['first: 0', '1 to 20'],
  ['first: 21', '1 to 20'],
  ['lenses: []', 'STRUCTURE, SEATS, MONEY, DATA'],
])('%s is refused, saying what is allowed', async (argument, allowed) => {
  const { codes, messages } = await wales.ask(`{ paths(from: "csp-torfaen", to: "psb-gwent", ${argument}) { revision } }`);
  expect(codes).toEqual(['BAD_USER_INPUT']);
  expect(messages[0]).toContain(allowed);
});
