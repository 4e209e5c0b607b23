/** The folder of Wales carries every row of the researched facts, and every cell of it arrives. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { idFromEnds, type Kind } from '../../schema/model/kind.ts';
import { statementKinds, thingKinds } from '../../schema/model/model.ts';
import type { AnyRecord } from '../../server/domain/record.ts';
import { groupBy, listsOf } from '../../server/graph/grouping.ts';
import { readLandscapeFolder } from '../../server/intake/landscapeFolder.ts';
import { manifestOfWales, type SeedManifest } from '../../tools/manifest.ts';
import { project } from '../api/running.ts';

const folder = `${project}seed/wales`;

test('every fact file is the one that was researched, byte for byte, and gives as many records as it did', () => {
  const checkedIn = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as SeedManifest;
  expect(manifestOfWales()).toEqual(checkedIn);
});

test('every row is counted in', () => {
  const rows = Object.fromEntries(
    readdirSync(folder)
      .filter(file => file.endsWith('.csv'))
      .map(file => [file, rowsOf(file).length]),
  );
  expect(readLandscapeFolder(folder).manifest.rowsRead).toEqual(rows);
});

const kinds: readonly Kind[] = [...Object.values(thingKinds), ...Object.values(statementKinds)].filter(kind => 'plain' in kind);
const { records } = readLandscapeFolder(folder);
const recordsByKey = new Map(records.map(record => [`${record.kind} ${record.id}`, record]));
const evidenceOf = listsOf(
  groupBy(
    records.filter(({ kind }) => kind === 'Evidence'),
    ({ properties }) => [`${String(properties['aboutKind'])} ${String(properties['about'])}`],
  ),
);
const coveragesOf = listsOf(
  groupBy(
    records.flatMap(record => (record.kind === 'Coverage' && 'to' in record ? [record] : [])),
    record => [record.from],
  ),
);

describe('nothing is dropped: each cell of a row stands in its record or in its evidence', () => {
  test.each(kinds.map(kind => [kind.plain?.file ?? '', kind] as const))('%s', (file, kind) => {
    const lost = rowsOf(file).flatMap((row, index) => {
      const held = heldOf(kind, row);
      const cells = Object.entries(row).filter(([column, cell]) => cell.trim() !== '' && !isDerived(kind, column));
      return cells.flatMap(([column, cell]) => (isHeld(cell.trim(), held) ? [] : [`${file} row ${index + 2}, ${column}: ${cell}`]));
    });
    expect(lost).toEqual([]);
  });
});

/** Everything that the records of a row say. */
function heldOf(kind: Kind, row: Readonly<Record<string, string>>): ReadonlySet<string> {
  const id = idOf(kind, row);
  const main = recordsByKey.get(`${kind.name} ${id}`);
  const evidence = evidenceOf(`${kind.name} ${id}`).filter(
    ({ properties }) => properties['source'] === row['source'] && (properties['role'] ?? row['role']) === row['role'],
  );
  return new Set([
    id,
    ...[main, ...evidence].flatMap(record => (record === undefined ? [] : valuesOf(record))),
    ...coveragesOf(id).map(({ to }) => to),
  ]);
}

function idOf(kind: Kind, row: Readonly<Record<string, string>>): string {
  if (kind.is === 'statement' && kind.key === 'ends') {
    return idFromEnds(kind.name, row[kind.from.column] ?? '', row[kind.to.column] ?? '');
  }
  return row[(kind.is === 'thing' ? kind.plain?.idColumn : undefined) ?? 'id'] ?? '';
}

function valuesOf(record: AnyRecord): readonly string[] {
  const ends = 'to' in record ? [record.from ?? '', record.to] : [];
  return [...ends, ...Object.values(record.properties).flatMap(value => (Array.isArray(value) ? value.map(String) : [told(value)]))];
}

function told(value: unknown): string {
  return value === true ? 'yes' : value === false ? 'no' : String(value);
}

/** Columns that follow from others, and those that say of which kind an end is. */
function isDerived(kind: Kind, column: string): boolean {
  const kindColumns = kind.is === 'statement' ? [kind.from.kindColumn, kind.to.kindColumn] : [];
  return (kind.plain?.derivedColumns ?? []).includes(column) || kindColumns.includes(column);
}

function isHeld(cell: string, held: ReadonlySet<string>): boolean {
  return held.has(cell) || cell.split(';').every(part => held.has(part.trim()));
}

function rowsOf(file: string): readonly Readonly<Record<string, string>>[] {
  return parse(readFileSync(`${folder}/${file}`), { bom: true, columns: true });
}
