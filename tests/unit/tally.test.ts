/** What is counted is written as prom-client writes it, and the time as JavaScript does. */
import { Counter, Histogram, Registry } from 'prom-client';
import { expect, test } from 'vitest';
import { isoNow } from '../../server/http/isoNow.ts';
import { durations, tally } from '../../server/http/tally.ts';

const help = 'What it is.';

test('counts by two labels, with what must be escaped', async () => {
  const register = new Registry();
  const [name, labels] = ['seen_total', ['place', 'code']] as const;
  const theirs = new Counter({ name, help, labelNames: labels, registers: [register] });
  const ours = tally({ name, help, labels });
  for (const [place, code] of [
    ['page', '200'],
    ['page', '404'],
    ['page', '200'],
    ['a "quoted" \\ one', '200'],
  ] as const) {
    theirs.inc({ place, code });
    ours.add(place, code);
  }
  expect(ours.text()).toBe(await register.metrics());
});

test('durations, also on a bound and over the last', async () => {
  const register = new Registry();
  const [name, bounds] = ['took_seconds', [0.001, 0.5, 2]] as const;
  const theirs = new Histogram({ name, help, labelNames: ['place'], buckets: [...bounds], registers: [register] });
  const ours = durations({ name, help, label: 'place', bounds });
  for (const [place, seconds] of [
    ['page', 0],
    ['page', 0.001],
    ['page', 0.25],
    ['events', 2],
    ['events', 2.5],
  ] as const) {
    theirs.observe({ place }, seconds);
    ours.add(place, seconds);
  }
  expect(ours.text()).toBe(await register.metrics());
});

test('the time, within one second and over its end', () => {
  const second = Date.UTC(2026, 10, 26, 23, 59, 59);
  for (const now of [second, second + 7, second + 42, second + 999, second + 1_000, second + 1_001, second])
    expect(isoNow(now)).toBe(new Date(now).toISOString());
});
