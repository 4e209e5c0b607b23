/** Large networks are measured in a thread of their own: the same answers, each worked out once, given up when nobody waits. */
import { afterAll, expect, test } from 'vitest';
import { buildingNetwork } from '../../server/analysis/silos/buildingNetwork.ts';
import type { Network } from '../../server/analysis/silos/network.ts';
import { answering } from '../../server/analysis/silos/questions.ts';
import { inOrder, topologyOf } from '../../server/analysis/silos/topology.ts';
import { createNetworks } from '../../server/work/networks.ts';
import { threadFor } from '../../server/work/thread.ts';
import { runThrough } from '../world/runThrough.ts';
import { wales } from '../world/wales.ts';

const desk = createNetworks(threadFor('networkWorker'));
afterAll(() => desk.stop());

const seats = { network: 'SEATS', includeNational: true, includeAssumed: true } as const;

/** A ring with a tail, too long for this thread. */
const [ring, tail] = [11_000, 3];
const long: Network = {
  ...runThrough(buildingNetwork(wales, seats)),
  topology: topologyOf(
    Array.from({ length: ring + tail }, (_, node) => {
      if (node >= ring) return inOrder([node - 1, ...(node === ring + tail - 1 ? [] : [node + 1])]);
      return inOrder([(node + 1) % ring, (node + ring - 1) % ring, ...(node === ring - 1 ? [ring] : [])]);
    }),
  ),
};

test('the thread answers what this one would', async () => {
  const networks = desk.over(wales, () => new AbortController().signal);
  const freedom = await networks.ask(long, { kind: 'freedom' });
  expect(freedom).toEqual(runThrough(answering(long.topology, { kind: 'freedom' })));
  expect(freedom.effectiveSize[ring - 1]).toBe(3);
  expect(await networks.ask(long, { kind: 'freedom' })).toBe(freedom);
});

test('what is cut is found step by step, however far the walk leads', async () => {
  const networks = desk.over(wales, () => new AbortController().signal);
  const cuts = await networks.ask(long, { kind: 'cuts' });
  expect(cuts.points.map(({ node }) => node)).toEqual([ring - 1, ring, ring + 1]);
  expect(cuts.bridges.map(({ a, b }) => [a, b])).toEqual([
    [ring - 1, ring],
    [ring, ring + 1],
    [ring + 1, ring + 2],
  ]);
  expect([...answering(long.topology, { kind: 'cuts' })].length).toBeGreaterThan(ring / 2_000);
  expect(await networks.ask(long, { kind: 'cuts' })).toBe(cuts);
});

test('somebody who goes away is told so, and the thread is free for the next', async () => {
  const leaving = new AbortController();
  const asked = desk.over(wales, () => leaving.signal).ask(long, { kind: 'betweenness', normalised: 'FREEMAN' });
  leaving.abort();
  await expect(asked).rejects.toMatchObject({ code: 'CANCELLED' });
  const next = await desk.over(wales, () => new AbortController().signal).ask(long, { kind: 'freedom' });
  expect(next.constraint[0]).toBeCloseTo(0.5, 9);
});

test('a network is built once for each revision and way of counting', async () => {
  const networks = desk.over(wales, () => new AbortController().signal);
  expect(await networks.network({ ...seats })).toBe(await networks.network({ ...seats }));
  expect(await networks.network({ ...seats, includeAssumed: false })).not.toBe(await networks.network(seats));
});
