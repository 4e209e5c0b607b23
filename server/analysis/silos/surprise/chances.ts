/** How likely is each cell filled, where all that is known is how many each row and each column fills? The model of greatest entropy. */
import { cell, cellAt, isChosen, type Table } from './table.ts';

/** Rounds of the fixed point; near the edge of what margins allow it goes slowly, and the last digits matter to nobody. */
const mostRounds = 20_000;
const closeEnough = 1e-10;

/**
 * Row by row; required cells have 1, barred ones 0. Chosen cells have x·y / (1 + x·y), with one x for each row and one y for each column,
 * such that the margins are as they are (the bipartite configuration model). A step for each round.
 */
export function* chancesIn(table: Table): Generator<void, Float64Array> {
  const chances = Float64Array.from(table.cells, value => Number(value === cell.required));
  const open = openCells(table, chances);
  const [x, y] = [open.rowNeeds.slice(), open.columnNeeds.map(need => need / Math.max(1, Math.sqrt(open.rows.length)))];
  for (let round = 0; round < mostRounds; round += 1) {
    const off = Math.max(adjusted(open.byRow, open.rowNeeds, x, y), adjusted(open.byColumn, open.columnNeeds, y, x));
    yield;
    if (off < closeEnough) break;
  }
  open.rows.forEach((row, at) => {
    const odds = (x[row] as number) * (y[open.columns[at] as number] as number);
    chances[row * table.columns + (open.columns[at] as number)] = odds / (1 + odds);
  });
  return chances;
}

interface Open {
  /** The row and the column of each cell that may be filled or not. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** For each row its open columns, and for each column its open rows. */
  readonly byRow: readonly (readonly number[])[];
  readonly byColumn: readonly (readonly number[])[];
  /** How many of them are filled. */
  readonly rowNeeds: Float64Array;
  readonly columnNeeds: Float64Array;
}

/** Lines that fill none of their open cells, or all, leave nothing open: that is noted among the chances, until no such line is left. */
function openCells(table: Table, chances: Float64Array): Open {
  const byRow = Array.from({ length: table.rows }, () => new Set<number>());
  const byColumn = Array.from({ length: table.columns }, () => new Set<number>());
  const [rowNeeds, columnNeeds] = [new Float64Array(table.rows), new Float64Array(table.columns)];
  for (let row = 0; row < table.rows; row += 1) {
    for (let column = 0; column < table.columns; column += 1) {
      const value = cellAt(table, row, column);
      if (!isChosen(value)) continue;
      byRow[row]?.add(column);
      byColumn[column]?.add(row);
      rowNeeds[row] = (rowNeeds[row] as number) + value;
      columnNeeds[column] = (columnNeeds[column] as number) + value;
    }
  }
  const close = (row: number, column: number, filled: number): void => {
    chances[row * table.columns + column] = filled;
    byRow[row]?.delete(column);
    byColumn[column]?.delete(row);
    rowNeeds[row] = (rowNeeds[row] as number) - filled;
    columnNeeds[column] = (columnNeeds[column] as number) - filled;
  };
  for (let isMoving = true; isMoving;) {
    isMoving = false;
    byRow.forEach((columns, row) => {
      const need = rowNeeds[row] as number;
      if (columns.size === 0 || (need !== 0 && need !== columns.size)) return;
      isMoving = true;
      for (const column of columns) close(row, column, Number(need !== 0));
    });
    byColumn.forEach((rows, column) => {
      const need = columnNeeds[column] as number;
      if (rows.size === 0 || (need !== 0 && need !== rows.size)) return;
      isMoving = true;
      for (const row of rows) close(row, column, Number(need !== 0));
    });
  }
  const cells = byRow.flatMap((columns, row) => [...columns].map(column => [row, column] as const));
  return {
    rows: cells.map(([row]) => row),
    columns: cells.map(([, column]) => column),
    byRow: byRow.map(columns => [...columns]),
    byColumn: byColumn.map(rows => [...rows]),
    rowNeeds,
    columnNeeds,
  };
}

/** Sets each line's own number so that it comes nearer to what it needs; answers how far the worst line was off. */
function adjusted(lines: readonly (readonly number[])[], needs: Float64Array, own: Float64Array, other: Float64Array): number {
  let worst = 0;
  lines.forEach((open, line) => {
    if (open.length === 0) return;
    const before = own[line] as number;
    let sum = 0;
    for (const crossing of open) sum += (other[crossing] as number) / (1 + before * (other[crossing] as number));
    worst = Math.max(worst, Math.abs(before * sum - (needs[line] as number)));
    own[line] = (needs[line] as number) / sum;
  });
  return worst;
}
