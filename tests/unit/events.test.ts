/** Who listens hears that the server is there; who does not read is let go, before what is written for nobody fills the memory. */
import { EventEmitter } from 'node:events';
import type { Request, Response } from 'express';
import { expect, test, vi } from 'vitest';
import { createEvents, type RevisionNews } from '../../server/http/events.ts';

function listener() {
  const request = new EventEmitter();
  const written: string[] = [];
  const response = {
    writableLength: 0,
    set: () => undefined,
    flushHeaders: () => undefined,
    write: (text: string) => written.push(text),
    destroy: vi.fn<() => boolean>(() => request.emit('close')),
  };
  return { request: request as unknown as Request, response: response as unknown as Response & { writableLength: number }, written };
}

test('a heartbeat that pages can hear, and news until somebody does not read them', () => {
  vi.useFakeTimers();
  const subscribed = new Set<(news: RevisionNews) => void>();
  const events = createEvents({
    revision: () => 7,
    subscribe: heard => {
      subscribed.add(heard);
      return () => void subscribed.delete(heard);
    },
  });
  const [reading, silent] = [listener(), listener()];
  for (const { request, response } of [reading, silent]) void events.handler(request, response, () => undefined);
  Object.assign(silent.response, { writableLength: 65 * 1024 });
  vi.advanceTimersByTime(15_000);
  expect(reading.written.at(-1)).toBe('event: here\ndata: {}\n\n');
  expect(silent.response.destroy).toHaveBeenCalledOnce();
  expect([events.listeners(), subscribed.size]).toEqual([1, 1]);
  for (const tell of subscribed) tell({ revision: 8, changedIds: ['psb-gwent'] });
  expect(reading.written.at(-1)).toBe('event: revision\nid: 8\ndata: {"revision":8,"changedIds":["psb-gwent"]}\n\n');
  vi.useRealTimers();
});
