/** What waits to be sent is tried again, whatever went wrong before. */
import { setImmediate } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import type { CommitFault } from '../../client/api/commitFault.ts';
import { capturing } from '../../client/panels/capture/capturing.ts';
import { outbox } from '../../client/panels/capture/outbox.ts';
import { newRemark, type RemarkDraft } from '../../client/state/remark.ts';

/** What lies on the disk of this browser, and whether it can be read and written just now. */
let disk: string[] = [];
let isReadable = true;
let isWritable = true;
/** What the server has, in the order in which it came; why it takes nothing. */
let written: string[] = [];
let fault: CommitFault | null = null;

const remark = (id: string): RemarkDraft => ({
  ...newRemark({ id, story: 'who-sits-where', scene: null, about: null, language: 'en', on: '2026-11-27' }),
  said: id,
  isDone: true,
});

const { send, sendWaiting } = outbox({
  kept: () => (isReadable ? Promise.resolve(disk.map(remark)) : Promise.reject(new Error('InvalidStateError'))),
  forget: async id => {
    await setImmediate();
    if (!isWritable) throw new Error('InvalidStateError');
    disk = disk.filter(one => one !== id);
  },
  sendOne: ({ id }) => {
    if (fault === null && !written.includes(id)) written.push(id);
    return Promise.resolve(fault);
  },
  onSent: () => Promise.reject(new Error('Failed to fetch')),
});

const standing = (): object => {
  const { waiting, sent } = capturing.getState();
  return { waiting, sent, written, disk };
};

beforeEach(() => {
  disk = ['a', 'b'];
  isReadable = isWritable = true;
  written = [];
  fault = null;
  capturing.setState({ waiting: 0, sent: 0, fault: null });
});

test('one that is sent and cannot be forgotten keeps none from being sent; it is told once, and forgotten in the end', async () => {
  isWritable = false;
  await send();
  expect(standing()).toEqual({ waiting: 2, sent: 0, written: ['a', 'b'], disk: ['a', 'b'] });
  isWritable = true;
  sendWaiting();
  await expect.poll(standing).toEqual({ waiting: 0, sent: 2, written: ['a', 'b'], disk: [] });
});

test('a disk that could not be read is read again', async () => {
  isReadable = false;
  await send();
  expect(standing()).toEqual({ waiting: 0, sent: 0, written: [], disk: ['a', 'b'] });
  isReadable = true;
  sendWaiting();
  await expect.poll(standing).toEqual({ waiting: 0, sent: 2, written: ['a', 'b'], disk: [] });
});

test('where nothing answers it is tried again; what the landscape does not take waits for a person', async () => {
  fault = { kind: 'unreachable' };
  await send();
  expect(standing()).toEqual({ waiting: 2, sent: 0, written: [], disk: ['a', 'b'] });
  fault = { kind: 'refused', said: ['No.'] };
  sendWaiting();
  await expect.poll(() => capturing.getState().fault).toBe(fault);
  fault = null;
  sendWaiting();
  await setImmediate();
  expect(written).toEqual([]);
  await send();
  expect(standing()).toEqual({ waiting: 0, sent: 2, written: ['a', 'b'], disk: [] });
});
