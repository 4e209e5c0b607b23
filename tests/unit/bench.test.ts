/** What the benchmarks stand on: landscapes of the same shape, the same each time, and a command that says what it allows. */
import { describe, expect, test } from 'vitest';
import { decodeDataset } from '../../server/domain/decode.ts';
import type { AnyRecord } from '../../server/domain/record.ts';
import { buildGraph } from '../../server/graph/build.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { readLandscapeFolder } from '../../server/intake/landscapeFolder.ts';
import { project } from '../api/running.ts';
import { askedIn, parts } from '../bench/asked.ts';
import { timesWales } from '../bench/timesWales.ts';
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

  test('has three times the boards, councils and seats, and the law once', () => {
    const named = ({ partnerships }: PartnershipGraph): number => [...partnerships.values()].filter(({ isGroup }) => !isGroup).length;
    expect(named(three)).toBe(3 * named(one));
    expect(three.councils).toHaveLength(3 * one.councils.length);
    expect(three.duties.size).toBe(one.duties.size);
    const seatsOfBoards = (graph: PartnershipGraph): number =>
      [...graph.memberships.values()].filter(({ from, to }) => ![from, to].some(end => graph.requireBody(end).isGroup)).length;
    expect(seatsOfBoards(three)).toBe(3 * seatsOfBoards(one));
  });

  test('is joined: somebody sits beyond the border', () => {
    const country = (id: string): string => /\.(\d+)$/.exec(id)?.[1] ?? '';
    const abroad = [...three.memberships.values()].filter(
      ({ from, to }) => country(from) !== country(to) && country(from) !== '' && country(to) !== '',
    );
    expect(abroad.length).toBeGreaterThan(0);
  });
});

describe('the command', () => {
  test('measures everything where nothing is named', () => {
    expect(askedIn([])).toEqual({ parts, scales: [1, 10, 100], runs: 15, limit: 120, isRecorded: false });
    expect(askedIn(['overlap', '--scale', '100'])).toMatchObject({ parts: ['overlap'], scales: [100] });
  });

  test.each([
    [['speed'], 'there are overlap, networks, waits, first'],
    [['--scale', '0'], 'from 1 to 200; it was “0”'],
    [['--runs', 'many'], 'from 3 to 100'],
    [['--fast'], '--fast'],
  ])('%j is told what is allowed', (words, said) => {
    expect(() => askedIn(words)).toThrow(said);
  });
});

test('a median lies in the middle', () => {
  expect(timesOf([9, 1, 5])).toEqual({ medianMs: 5, fastestMs: 1, slowestMs: 9, runs: 3 });
  expect(timesOf([4, 2]).medianMs).toBe(3);
});
