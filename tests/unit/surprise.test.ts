/** How surprising shared members are: against published values, full enumeration, and slow versions. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seeded } from '../../server/analysis/silos/seeded.ts';
import { chancesIn } from '../../server/analysis/silos/surprise/chances.ts';
import { fdsmOf, stirrer } from '../../server/analysis/silos/surprise/fdsm.ts';
import { sdsmOf, type RowPair } from '../../server/analysis/silos/surprise/sdsm.ts';
import { cell, isChosen, isFilled, sharedIn, tableOf, type Table } from '../../server/analysis/silos/surprise/table.ts';
import { holm, upperTail } from '../../server/analysis/silos/surprise/tail.ts';
import { davisEvents } from '../world/namedNetworks.ts';
import { runThrough } from '../world/runThrough.ts';

function pairsOf({ rows }: Table): readonly RowPair[] {
  return Array.from({ length: rows }, (_, a) => Array.from({ length: rows - a - 1 }, (__, more): RowPair => [a, a + 1 + more])).flat();
}

const women = Object.keys(davisEvents);
const events = [...new Set(Object.values(davisEvents).flat())];
const byWomen = tableOf(Object.values(davisEvents).map(gone => events.map(event => Number(gone.includes(event)))));
const byEvents = tableOf(events.map(event => Object.values(davisEvents).map(gone => Number(gone.includes(event)))));

describe('the stochastic model, exact', () => {
  test('three rows and four columns, as published', () => {
    const table = tableOf([
      [1, 0, 1, 1],
      [0, 1, 0, 0],
      [1, 0, 0, 1],
    ]);
    const all = [0, 1, 2].flatMap(a => [0, 1, 2].map((b): RowPair => [a, b]));
    const { p } = runThrough(sdsmOf(table, all));
    expect([...p].map(value => Number(value.toFixed(3)))).toEqual([0.427, 1, 0.555, 1, 0.306, 1, 0.555, 1, 0.333]);
  });

  test('of the women of Davis no two meet more than chance has it, of the events two pairs', () => {
    const ofWomen = runThrough(sdsmOf(byWomen, pairsOf(byWomen)));
    expect(ofWomen.p).toHaveLength(153);
    expect([...ofWomen.p].filter(value => value < 0.05)).toEqual([]);
    const pairs = pairsOf(byEvents);
    expect(pairs).toHaveLength(91);
    const ofEvents = runThrough(sdsmOf(byEvents, pairs));
    const few = pairs.flatMap(([a, b], at) =>
      (ofEvents.p[at] as number) < 0.05
        ? [
            `${[a, b]
              .map(event => events[event] ?? '')
              .sort()
              .join(' ')} ${ofEvents.p[at]?.toFixed(4)}`,
          ]
        : [],
    );
    expect(few.sort()).toEqual(['E10 E12 0.0432', 'E13 E14 0.0279']);
    expect([...ofEvents.corrected].every(value => value === 1)).toBe(true);
  });
});

describe('the fixed model, drawn', () => {
  test('the women of Davis, as published', () => {
    const pairs = [
      ['Katherina', 'Sylvia', 0.007],
      ['Olivia', 'Flora', 0.034],
      ['Evelyn', 'Theresa', 0.034],
      ['Brenda', 'Laura', 0.038],
    ] as const;
    const asked = pairs.map(([a, b]): RowPair => [women.indexOf(a), women.indexOf(b)]);
    const found = runThrough(fdsmOf(byWomen, asked, 20_000));
    pairs.forEach(([, , published], at) => expect(Math.abs((found[at] as number) - published)).toBeLessThan(0.01));
    expect(runThrough(fdsmOf(byWomen, asked, 200))).toEqual(runThrough(fdsmOf(byWomen, asked, 200)));
  });

  const { barred, required } = cell;
  test.each([
    [
      'all cells chosen',
      [
        [1, 1, 0, 0],
        [0, 1, 1, 0],
        [1, 0, 0, 1],
        [1, 1, 0, 0],
      ],
    ],
    [
      'some that cannot be',
      [
        [1, 1, 0, barred, 0],
        [0, 1, barred, 1, 0],
        [barred, 0, 1, 1, 0],
        [1, 0, 0, 1, 1],
      ],
    ],
    [
      'some that law requires',
      [
        [required, 1, 0, 0, 1],
        [required, 0, 1, 0, 0],
        [0, 1, required, 1, 0],
        [1, 0, 0, 1, barred],
      ],
    ],
    [
      'a ring that no two rows can turn',
      [
        [barred, 1, 0],
        [0, barred, 1],
        [1, 0, barred],
      ],
    ],
    [
      'a ring within more',
      [
        [barred, 1, 0, 1],
        [0, barred, 1, 0],
        [1, 0, barred, 1],
        [1, 0, 0, 1],
      ],
    ],
  ])('%s: as over all tables with the margins', (_what, cells) => {
    const table = tableOf(cells);
    const pairs = pairsOf(table);
    const tables = tablesLike(table);
    const exact = pairs.map(([a, b]) => tables.filter(other => sharedIn(other, a, b) >= sharedIn(table, a, b)).length / tables.length);
    const found = runThrough(fdsmOf(table, pairs, 20_000));
    exact.forEach((value, at) => expect(Math.abs((found[at] as number) - value)).toBeLessThan(0.02));
  });

  test('every table is drawn, and each as often', () => {
    const table = tableOf([
      [barred, 1, 0, 1],
      [0, barred, 1, 0],
      [1, 0, barred, 1],
      [1, 0, 0, 1],
    ]);
    const tables = tablesLike(table).map(({ cells }) => cells.join(''));
    expect(tables.length).toBeGreaterThan(5);
    const drawn = { ...table, cells: table.cells.slice() };
    const stir = stirrer(drawn, seeded(1));
    const counts = new Map(tables.map(cells => [cells, 0]));
    for (let turn = 0; turn < 20_000; turn += 1) {
      stir();
      const key = drawn.cells.join('');
      counts.set(key, (counts.get(key) ?? Number.NaN) + 1);
    }
    expect(counts.size).toBe(tables.length);
    for (const count of counts.values()) expect(Math.abs(count / 20_000 - 1 / tables.length)).toBeLessThan(0.02);
  });
});

/** Every table with the same margins and the same cells that are no choice, by trying all. */
function tablesLike(table: Table): readonly Table[] {
  const open = [...table.cells.keys()].filter(at => isChosen(table.cells[at] as number));
  const margins = ({ cells }: Table): string => {
    const of = (line: (at: number) => boolean): number => [...cells].filter((value, at) => line(at) && isFilled(value)).length;
    const rows = Array.from({ length: table.rows }, (_, row) => of(at => Math.floor(at / table.columns) === row));
    const columns = Array.from({ length: table.columns }, (_, column) => of(at => at % table.columns === column));
    return `${rows.join(' ')}|${columns.join(' ')}`;
  };
  const wanted = margins(table);
  const needs = open.filter(at => table.cells[at] === cell.taken).length;
  const found: Table[] = [];
  const fill = (place: number, left: number, cells: Uint8Array): void => {
    if (left > open.length - place) return;
    if (place === open.length) {
      const other = { ...table, cells };
      if (margins(other) === wanted) found.push(other);
      return;
    }
    for (const value of left > 0 ? [cell.empty, cell.taken] : [cell.empty]) {
      const next = cells.slice();
      next[open[place] as number] = value;
      fill(place + 1, left - value, next);
    }
  };
  fill(0, needs, table.cells);
  return found;
}

describe('laws', () => {
  const aTable = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.constantFrom(0, 0, 1, 1, 1, 2, 3), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
    .map(tableOf);

  test('chances keep the margins, leave what is no choice, and odds are a row’s times a column’s', () => {
    fc.assert(
      fc.property(aTable, table => {
        const chances = runThrough(chancesIn(table));
        const at = (row: number, column: number): number => chances[row * table.columns + column] as number;
        const sum = (cells: Iterable<number>, line: (place: number) => boolean): number =>
          [...cells].reduce((all, value, place) => all + (line(place) ? value : 0), 0);
        const filled = [...table.cells].map(value => Number(isFilled(value)));
        for (let row = 0; row < table.rows; row += 1) {
          const isHere = (place: number): boolean => Math.floor(place / table.columns) === row;
          expect(Math.abs(sum(chances, isHere) - sum(filled, isHere))).toBeLessThan(1e-3);
        }
        for (let column = 0; column < table.columns; column += 1) {
          const isHere = (place: number): boolean => place % table.columns === column;
          expect(Math.abs(sum(chances, isHere) - sum(filled, isHere))).toBeLessThan(1e-3);
        }
        const odds = (row: number, column: number): number => at(row, column) / (1 - at(row, column));
        const isInner = (row: number, column: number): boolean =>
          isChosen(table.cells[row * table.columns + column] as number) && at(row, column) > 1e-2 && at(row, column) < 1 - 1e-2;
        for (const [a, b] of pairsOf(table)) {
          for (let one = 0; one < table.columns; one += 1) {
            for (let other = one + 1; other < table.columns; other += 1) {
              const four = [
                [a, one],
                [b, other],
                [a, other],
                [b, one],
              ] as const;
              if (!four.every(([row, column]) => isInner(row, column))) continue;
              const [first, second, third, fourth] = four.map(([row, column]) => Math.log(odds(row, column))) as [
                number,
                number,
                number,
                number,
              ];
              expect(first + second).toBeCloseTo(third + fourth, 6);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('the upper tail is the sum over everything that can happen', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }), fc.nat(9), (chances, atLeast) => {
        let slow = 0;
        for (let happened = 0; happened < 2 ** chances.length; happened += 1) {
          const is = chances.map((_, at) => ((happened >> at) & 1) === 1);
          if (is.filter(Boolean).length < atLeast) continue;
          slow += chances.reduce((product, chance, at) => product * (is[at] === true ? chance : 1 - chance), 1);
        }
        expect(upperTail(chances, atLeast)).toBeCloseTo(slow, 10);
      }),
    );
  });

  test('Holm: the least times all, the next times all but one, never falling, never over 1', () => {
    expect(holm([0.01, 0.04, 0.03, 0.005])).toEqual([0.03, 0.06, 0.06, 0.02]);
    expect(holm([])).toEqual([]);
    expect(holm([0.6, 0.7])).toEqual([1, 1]);
  });
});
