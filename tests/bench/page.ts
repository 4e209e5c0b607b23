/** The page of all that was measured: what is measured again takes the place of what stood there, everything else stays. */
import { parts, type Part } from './asked.ts';
import type { Measured } from './measured.ts';
import { cellsOf, heads, isNumber, titles } from './table.ts';

/** One part at one size: on what it was measured, and its rows in Markdown. */
interface Entry {
  readonly part: Part;
  readonly scale: number;
  readonly machine: string;
  readonly rows: readonly string[];
}

const introduction = `# Benchmarks

Written by \`npm run bench -- --record\`, which measures and writes the parts and sizes it is asked for; the others stay as they were measured last. Read ratios, not milliseconds: who stands in one table was measured in turns, in one run, as the program is built. 1× is Wales; 100× are a hundred such countries under one law, joined by ten bodies that all have in common (until 26 November 2026 at their borders, by one seat in fifty).`;

/** \`before\` is the page as it stands. */
export function pageAfter(before: string, measured: readonly Measured[], machine: string): string {
  const fresh = entriesIn(measured, machine);
  const isFresh = ({ part, scale }: Entry): boolean => fresh.some(one => one.part === part && one.scale === scale);
  const all = [...entriesOn(before).filter(entry => !isFresh(entry)), ...fresh].sort((a, b) => a.scale - b.scale);
  const sections = parts.flatMap(part => {
    const entries = all.filter(entry => entry.part === part);
    return entries.length === 0 ? [] : [sectionOf(part, entries)];
  });
  return `${[introduction, ...sections].join('\n\n')}\n`;
}

function sectionOf(part: Part, entries: readonly Entry[]): string {
  const rule = heads.map((_, column) => (isNumber(column) ? '---:' : '---'));
  const stamps = entries.map(({ scale, machine }) => `- ${scale}×: ${machine}`);
  return [`## ${titles[part]}`, '', ...stamps, '', line(heads), line(rule), ...entries.flatMap(({ rows }) => rows)].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function entriesIn(measured: readonly Measured[], machine: string): readonly Entry[] {
  const keys = new Set(measured.map(({ part, scale }) => `${part} ${scale}`));
  return [...keys].map(key => {
    const [part, scale] = key.split(' ') as [Part, string];
    const rows = measured.filter(one => one.part === part && one.scale === Number(scale)).map(one => line(cellsOf(one)));
    return { part, scale: Number(scale), machine, rows };
  });
}

function entriesOn(page: string): readonly Entry[] {
  return parts.flatMap(part => {
    const [, section = ''] = page.split(`## ${titles[part]}\n`);
    const lines = (section.split('\n## ')[0] ?? '').split('\n');
    return lines.flatMap(text => {
      const stamp = /^- (\d+)×: (.*)$/.exec(text);
      if (stamp === null) return [];
      const [, scale = '', machine = ''] = stamp;
      return [{ part, scale: Number(scale), machine, rows: lines.filter(row => row.startsWith(`| ${scale}× |`)) }];
    });
  });
}
