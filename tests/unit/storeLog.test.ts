import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LiveStatus } from '../../server/live/status.ts';
import { logStore } from '../../server/storeLog.ts';
import { overheardLog } from '../api/doorway.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the log is told once when the store goes, when it cannot be read, and when it is well again', () => {
  const { log, lines } = overheardLog('info');
  const well: LiveStatus = { storeAvailable: true, unavailableSince: null, problem: null };
  let status = well;
  const stop = logStore({ status: () => status }, log);
  const after = (next: LiveStatus): unknown => {
    status = next;
    vi.advanceTimersByTime(5_000);
    return lines.splice(0).map(({ level, since, problem, msg }) => [level, msg, since, problem]);
  };
  expect(after(well)).toEqual([]);
  const away = { storeAvailable: false, unavailableSince: '2026-11-26T05:00:00.000Z', problem: 'Neo4j does not answer.' };
  expect(after(away)).toEqual([['error', 'store away', away.unavailableSince, away.problem]]);
  // The same outage, told in other words by the next who tried.
  expect(after({ ...away, problem: 'Neo4j refuses.' })).toEqual([]);
  expect(after({ ...well, problem: 'tier is missing' })).toEqual([['error', 'store unreadable', undefined, 'tier is missing']]);
  expect(after(well)).toEqual([['info', 'store well', undefined, undefined]]);
  stop();
  expect(after(away)).toEqual([]);
});
