/** Measured lines as tables, in words. */
import type { Part } from './asked.ts';
import type { Measured } from './measured.ts';

export const titles: Readonly<Record<Part, string>> = {
  overlap: 'All pairs that share an area',
  networks: 'Measures of networks',
  waits: 'How long others wait meanwhile',
  first: 'First answers of a revision',
  answers: 'Questions asked again and again, eight at a time',
  client: 'The page, in a real Chromium',
  store: 'From the store to the graph',
  soak: 'A soak on a real Neo4j',
};

export const heads = ['× Wales', 'what', 'median', 'fastest – slowest', 'ratio', 'remark'] as const;

export function asText(measured: readonly Measured[]): string {
  return tablesOf(measured)
    .map(({ title, rows }) => {
      const widths = heads.map((head, column) => Math.max(...[[...heads], ...rows].map(row => (row[column] ?? head).length)));
      const lines = [[...heads], ...rows].map(row =>
        row.map((cell, column) => (isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  '),
      );
      return [title, ...lines.map(line => line.trimEnd())].join('\n');
    })
    .join('\n\n');
}

export function isNumber(column: number): boolean {
  return heads[column] !== 'what' && heads[column] !== 'remark';
}

function tablesOf(measured: readonly Measured[]): readonly { readonly title: string; readonly rows: readonly (readonly string[])[] }[] {
  return [...new Set(measured.map(({ part }) => part))].map(part => ({
    title: titles[part],
    rows: measured.filter(line => line.part === part).map(cellsOf),
  }));
}

export function cellsOf({ scale, what, unit, value, runs, range, ratio, comparedWith, note }: Measured): readonly string[] {
  return [
    `${scale}×`,
    what,
    value === null ? unit : `${plain(value)} ${unit}`,
    range === undefined ? '' : `${plain(range[0])} – ${plain(range[1])}`,
    ratio === undefined ? '' : `${plain(ratio)} × ${comparedWith}`,
    [...(runs === undefined ? [] : [`${runs} ${runs === 1 ? 'run' : 'runs'}`]), ...(note === undefined ? [] : [note])].join('; '),
  ];
}

/** Three figures that count, thousands parted. */
function plain(value: number): string {
  if (value >= 1000) return Math.round(value).toLocaleString('en-GB');
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
