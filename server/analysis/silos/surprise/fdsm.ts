/** The fixed degree sequence model: tables with the very same margins, drawn by chance, and how often a pair shares as much in them. */
import { below, seeded, shuffle, type Random } from '../seeded.ts';
import type { RowPair } from './sdsm.ts';
import { cell, isChosen, sharedIn, type Table } from './table.ts';

const seed = 2026;

/** Of each pair the share of tables in which it shares at least as much; a step for each table. */
export function* fdsmOf(table: Table, pairs: readonly RowPair[], samples: number): Generator<void, Float64Array> {
  const observed = pairs.map(([a, b]) => sharedIn(table, a, b));
  const drawn: Table = { ...table, cells: table.cells.slice() };
  const stir = stirrer(drawn, seeded(seed));
  const counts = new Float64Array(pairs.length);
  // So that nothing is left of where it began.
  for (let warming = 0; warming < 50; warming += 1) {
    stir();
    yield;
  }
  for (let sample = 0; sample < samples; sample += 1) {
    stir();
    pairs.forEach(([a, b], at) => {
      if (sharedIn(drawn, a, b) >= (observed[at] as number)) counts[at] = (counts[at] as number) + 1;
    });
    yield;
  }
  return counts.map(count => count / samples);
}

/**
 * Trades as often as there are rows (Strona's curveball): two rows deal out anew what only one of them has. Where cells are no choice,
 * trades alone may not reach every table: there three rows also pass one on in a ring.
 */
export function stirrer(table: Table, random: Random): () => void {
  const { rows, columns, cells } = table;
  const isRestricted = cells.some(value => !isChosen(value));
  const only = new Int32Array(columns);

  const anyRowBut = (...others: readonly number[]): number => {
    for (;;) {
      const row = below(random, rows);
      if (!others.includes(row)) return row;
    }
  };

  const trade = (): void => {
    const a = below(random, rows);
    const b = anyRowBut(a);
    let [count, ofFirst] = [0, 0];
    for (let column = 0; column < columns; column += 1) {
      const [own, other] = [cells[a * columns + column] as number, cells[b * columns + column] as number];
      if (!isChosen(own) || !isChosen(other) || own === other) continue;
      only[count++] = column;
      ofFirst += own;
    }
    if (ofFirst === 0 || ofFirst === count) return;
    const dealt = only.subarray(0, count);
    shuffle(dealt, random, ofFirst);
    dealt.forEach((column, place) => {
      cells[a * columns + column] = Number(place < ofFirst);
      cells[b * columns + column] = Number(place >= ofFirst);
    });
  };

  /** A filled cell of a row by chance; −1 where it has none. Rows keep how many they fill, so the way back is as likely. */
  const filledIn = (row: number): number => {
    let count = 0;
    for (let column = 0; column < columns; column += 1) if (cells[row * columns + column] === cell.taken) only[count++] = column;
    return count === 0 ? -1 : (only[below(random, count)] as number);
  };

  const passOn = (): void => {
    const a = below(random, rows);
    const b = anyRowBut(a);
    const c = anyRowBut(a, b);
    const ring = [a, b, c];
    const from = ring.map(filledIn);
    const to = [from[1] as number, from[2] as number, from[0] as number];
    if (from.includes(-1)) return;
    const fits = ring.every((row, place) => cells[row * columns + (to[place] as number)] === cell.empty);
    if (!fits || new Set(from).size < 3) return;
    ring.forEach((row, place) => {
      cells[row * columns + (from[place] as number)] = cell.empty;
      cells[row * columns + (to[place] as number)] = cell.taken;
    });
  };

  return () => {
    if (rows < 2) return;
    for (let turn = 0; turn < rows; turn += 1) {
      trade();
      if (isRestricted && rows > 2) passOn();
    }
  };
}
