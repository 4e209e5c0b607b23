/** What the benchmarks stand on: landscapes of the same shape, the same each time, and a command that says what it allows. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeDataset } from '../../server/domain/decode.ts';
import { idOf, type BodyId } from '../../server/domain/id.ts';
import type { AnyRecord } from '../../server/domain/record.ts';
import { buildGraph } from '../../server/graph/build.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { readLandscapeFolder } from '../../server/intake/landscapeFolder.ts';
import { project } from '../api/running.ts';
import { askedIn, usualParts } from '../bench/asked.ts';
import type { Measured } from '../bench/measured.ts';
import { pageAfter } from '../bench/page.ts';
import { linesOfMemory } from '../bench/soak/memory.ts';
import { linesOfReads } from '../bench/soak/reads.ts';
import { slopeOf } from '../bench/soak/slope.ts';
import { commonBodiesOf, timesWales } from '../bench/timesWales.ts';
import { timesOf } from '../bench/timing.ts';

const wales = readLandscapeFolder(`${project}seed/wales`).records;

describe('a landscape three times Wales', () => {
  const records = timesWales(wales, 3);
  const graphOf = (of: readonly AnyRecord[]): PartnershipGraph => buildGraph(decodeDataset({ revision: 1, records: of }));
  const [one, three] = [graphOf(wales), graphOf(records)];

  test('begins with Wales, and is the same each time', () => {
    expect(timesWales(wales, 1)).toEqual(wales);
    expect(records.slice(0, wales.length)).toEqual(wales);
    expect(timesWales(wales, 3)).toEqual(records);
  });

  test('has three times the boards and councils, and the law once', () => {
    const named = ({ partnerships }: PartnershipGraph): number => [...partnerships.values()].filter(({ isGroup }) => !isGroup).length;
    expect(named(three)).toBe(3 * named(one));
    expect(three.councils).toHaveLength(3 * one.councils.length);
    expect(three.duties.size).toBe(one.duties.size);
  });

  test('keeps the shape: as many bodies of so many seats, links and areas, three times over', () => {
    const common = commonBodiesOf(wales);
    const shapeOf = (graph: PartnershipGraph): ReadonlyMap<string, number> => {
      const bodies = [...graph.organisations.values(), ...graph.partnerships.values()].filter(
        ({ id, isGroup }) => !isGroup && !common.has(id),
      );
      const ofCountry = (statements: readonly { readonly from: BodyId | null; readonly to: BodyId }[]): number =>
        statements.filter(({ from, to }) => [from, to].every(end => end !== null && !graph.requireBody(end).isGroup)).length;
      return counted(
        bodies.map(({ is, id }) =>
          [
            is,
            ofCountry(graph.membershipsOf(id)),
            ofCountry(graph.flowsOf(id)),
            graph.areasOf(id).length,
            graph.regionOf(id).scope === null,
          ].join(' '),
        ),
      );
    };
    expect(shapeOf(three)).toEqual(new Map([...shapeOf(one)].map(([shape, count]) => [shape, 3 * count])));
  });

  test('keeps the shares: what stands between bodies of a country is there three times', () => {
    const sharesOf = (graph: PartnershipGraph): ReadonlyMap<string, number> =>
      counted(
        graph.statements
          .filter(({ from, to }) => [from, to].every(end => end === null || graph.findBody(end)?.isGroup !== true))
          .filter(({ is }) => is !== 'DataFlow')
          .map(statement => `${statement.is} ${'holds' in statement ? statement.holds : ''}`),
      );
    expect(sharesOf(three)).toEqual(new Map([...sharesOf(one)].map(([share, count]) => [share, 3 * count])));
  });

  test('is joined by ten bodies, which have one seat in each country', () => {
    const common = [...commonBodiesOf(wales)];
    expect(common).toHaveLength(10);
    const countries = (id: string): readonly string[] =>
      three.membershipsOf(idOf('Organisation', id)).map(({ to }) => /\.(\d+)$/.exec(to)?.[1] ?? '0');
    expect(common.map(id => [...countries(id)].sort())).toEqual(common.map(() => ['0', '1', '2']));
  });
});

/** How often each stands there, in an order of their own. */
function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of [...texts].sort()) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

describe('the command', () => {
  test('measures everything where nothing is named', () => {
    expect(askedIn([])).toEqual({ parts: usualParts, scales: [1, 10, 100], runs: 15, limit: 120, minutes: 30, isRecorded: false });
    expect(askedIn(['overlap', '--scale', '100'])).toMatchObject({ parts: ['overlap'], scales: [100] });
  });

  test.each([
    [['speed'], 'there are overlap, networks, waits, first, answers, client, store, soak'],
    [['--scale', '0'], 'from 1 to 200; it was “0”'],
    [['--runs', 'many'], 'from 3 to 100'],
    [['soak', '--minutes', '0'], 'from 1 to 600'],
    [['--fast'], '--fast'],
  ])('%j is told what is allowed', (words, said) => {
    expect(() => askedIn(words)).toThrow(said);
  });
});

test('a median lies in the middle', () => {
  expect(timesOf([9, 1, 5])).toEqual({ medianMs: 5, fastestMs: 1, slowestMs: 9, runs: 3 });
  expect(timesOf([4, 2]).medianMs).toBe(3);
});

describe('the page of what was measured', () => {
  const line = (scale: number, value: number): Measured => ({ part: 'first', scale, what: 'search, first', unit: 'ms', value });
  const page = readFileSync(`${project}tests/bench/README.md`, 'utf8');

  test('stays word for word where nothing was measured', () => {
    expect(pageAfter(page, [], 'another machine')).toBe(page);
  });

  test('takes what is measured again in place of what stood there, and leaves other parts and sizes', () => {
    const once = pageAfter(page, [line(1, 5), line(10, 6)], 'a machine');
    const twice = pageAfter(once, [line(10, 7)], 'another machine');
    expect(twice).toContain('- 1×: a machine\n- 10×: another machine\n');
    expect(twice).toContain('| 1× | search, first | 5.00 ms |  |  |  |\n| 10× | search, first | 7.00 ms |  |  |  |\n');
    expect(twice.split('\n').filter(row => !once.includes(row))).toHaveLength(2);
    expect(page.split('\n').filter(row => !twice.includes(row))).toEqual([]);
  });
});

describe('a soak', () => {
  const of = { part: 'soak', scale: 1 } as const;

  test('has the slope of the nearest line, and says how sure it is', () => {
    expect(slopeOf([1, 2, 3].map(at => ({ at, value: 5 + 2 * at })))).toEqual({ rise: 2, standardError: 0 });
    expect(slopeOf([{ at: 1, value: 9 }])).toEqual({ rise: 0, standardError: 0 });
    // By hand: the line is 3; it misses by 1, 1, 1 and 1 of two degrees of freedom, over a spread of 5.
    const { rise, standardError } = slopeOf([2, 4, 4, 2].map((value, at) => ({ at, value })));
    expect([rise, standardError]).toEqual([0, Math.sqrt(4 / 2 / 5)]);
  });

  test('calls memory flat by one rule alone: what it grew by, and twice the error of that, over the time that counts', () => {
    const samples = (megabytes: (minute: number) => number): Parameters<typeof linesOfMemory>[1] =>
      Array.from({ length: 180 }, (_, at) => {
        const minute = (at + 1) / 6;
        return { minute, heldBytes: megabytes(minute) * 2 ** 20, residentBytes: 0, besideHeapBytes: 0, longestWorkMs: 7 };
      });
    const slopeIn = (megabytes: (minute: number) => number): readonly unknown[] => {
      const row = linesOfMemory(of, samples(megabytes), 30).find(({ what }) => what === 'memory held after a collection: slope');
      return [row?.value?.toFixed(1), row?.note?.split(':')[0]];
    };
    expect(slopeIn(minute => (minute < 10 ? 10 * minute : 100))).toEqual(['0.0', 'flat']);
    expect(slopeIn(minute => 100 + minute / 10)).toEqual(['6.0', 'flat']);
    expect(slopeIn(minute => 100 + minute / 2)).toEqual(['30.0', 'grows']);
    // What is read and made meanwhile is no growth.
    expect(slopeIn(minute => (Math.round(minute * 6) % 2 === 0 ? 60 : 600))).toEqual(['0.0', 'flat']);
    // The last minute ends as it begins.
    expect(slopeIn(minute => (minute < 30 ? 100 : 200))).toEqual(['0.0', 'flat']);
    // Nobody can tell whether that grows.
    expect(slopeIn(minute => (Math.floor(minute) % 2 === 0 ? 60 : 80))[1]).toBe('cannot be told');
  });

  test('tells apart what was refused and what failed, before, during and after the restart', () => {
    const read = (atMs: number, came: string | null, ms = 10): Parameters<typeof linesOfReads>[1][number] => ({
      name: 'Landscape',
      atMs,
      ms,
      came,
    });
    const reads = [
      read(1, null),
      read(95, null),
      read(120, 'DEADLINE', 5_000),
      read(150, 'HTTP 500'),
      read(300, 'DEADLINE'),
      read(301, null),
    ];
    const told = linesOfReads(of, reads, { fromMs: 100, toMs: 200 });
    expect(told.slice(0, 2).map(({ value, note }) => [value, note])).toEqual([
      [1, 'Landscape (HTTP 500) during the restart: 1'],
      [2, 'DEADLINE during the restart: 1; DEADLINE after the restart: 1'],
    ]);
    expect(told.slice(2).map(({ what, value, note }) => [what, value, note])).toContainEqual([
      'longest read during the restart',
      5_000,
      'Landscape',
    ]);
    expect(told.filter(({ what }) => what.startsWith('median')).map(({ note }) => note)).toEqual(['of 1', 'of 3', 'of 2']);
  });
});
