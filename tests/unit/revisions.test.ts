/** A page hears of each revision, also after a sleep in which its line died without a word. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchRevisions, type RevisionNews } from '../../client/api/revisions.ts';

class Line extends EventTarget {
  static readonly CLOSED = 2;
  static readonly lines: Line[] = [];
  readyState = 1;
  constructor() {
    super();
    Line.lines.push(this);
  }
  close(): void {
    this.readyState = Line.CLOSED;
  }
  say(name: string, data = '{}'): void {
    this.dispatchEvent(new MessageEvent(name, { data }));
  }
}

let heard: RevisionNews[] = [];
let leave = (): void => undefined;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', Line);
  Line.lines.length = 0;
  heard = [];
  leave = watchRevisions(news => heard.push(news));
});
afterEach(() => {
  leave();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const open = (): readonly Line[] => Line.lines.filter(({ readyState }) => readyState !== Line.CLOSED);

test('a line on which something is said stands, however rarely there is news', () => {
  for (let minute = 0; minute < 60; minute += 1) {
    for (let quarter = 0; quarter < 4; quarter += 1) {
      vi.advanceTimersByTime(15_000);
      Line.lines[0]?.say('here');
    }
  }
  Line.lines[0]?.say('revision', '{"revision":7,"changedIds":[]}');
  expect([Line.lines.length, heard]).toEqual([1, [{ revision: 7, isOther: false }]]);
});

test('a silent one is left for a new one, which tells the revision at hand', () => {
  Line.lines[0]?.say('revision', '{"revision":7}');
  vi.advanceTimersByTime(45_000);
  expect([Line.lines.length, open().length]).toEqual([2, 1]);
  open()[0]?.say('revision', '{"revision":9}');
  expect(heard.map(({ revision }) => revision)).toEqual([7, 9]);
});

test('after an answer that was no stream it is tried again, once, and never more after the end', () => {
  Line.lines[0]?.close();
  Line.lines[0]?.say('error');
  vi.advanceTimersByTime(5_000);
  expect([Line.lines.length, open().length]).toEqual([2, 1]);
  vi.advanceTimersByTime(5_000);
  expect(Line.lines.length).toBe(2);
  leave();
  vi.advanceTimersByTime(600_000);
  expect([Line.lines.length, open().length]).toEqual([2, 0]);
});

test('the number told before may stand for another landscape; told anew at the head of a line, it stands for the same one', () => {
  const say = (revision: number, changedIds: readonly string[]): void =>
    open()[0]?.say('revision', JSON.stringify({ revision, changedIds }));
  say(7, []);
  say(8, ['psb-gwent']);
  vi.advanceTimersByTime(45_000);
  say(8, []);
  say(8, ['psb-gwent']);
  say(7, ['psb-gwent']);
  expect(heard.map(({ revision, isOther }) => [revision, isOther])).toEqual([
    [7, false],
    [8, false],
    [8, false],
    [8, true],
    [7, false],
  ]);
});

test('what is no news is passed over', () => {
  for (const data of ['', 'null', '7', '{"revision":"7"}', '{']) Line.lines[0]?.say('revision', data);
  expect(heard).toEqual([]);
});
