/** A landscape folder becomes records, or complaints: every row read, every reference standing, or nothing at all. */
import { existsSync, readdirSync } from 'node:fs';
import { statementKinds, thingKinds } from '../../schema/model/model.ts';
import type { Kind } from '../../schema/model/kind.ts';
import type { AnyRecord } from '../domain/record.ts';
import { addToAreas, areaTiles, columnOrder } from './areaAdditions.ts';
import { complainOfMisfits } from './asComingIn.ts';
import { BadLandscape, type FileComplaint } from './complaint.ts';
import { checkDetails } from './details.ts';
import { readKind, type Placed } from './readKind.ts';
import { complainOfReferences } from './references.ts';
import { complainOfSharedIds } from './sharedIds.ts';
import { readTable } from './table.ts';
import { checkWords } from './words.ts';

/** What went in and what came out. */
export interface Manifest {
  readonly rowsRead: Readonly<Record<string, number>>;
  readonly records: Readonly<Record<string, number>>;
}

export interface LandscapeRecords {
  readonly records: readonly AnyRecord[];
  readonly manifest: Manifest;
}

/** Throws BadLandscape with every complaint. */
export function readLandscapeFolder(folder: string): LandscapeRecords {
  const complaints: FileComplaint[] = [];
  const complain = (complaint: FileComplaint): void => void complaints.push(complaint);
  const rowsRead: Record<string, number> = { ...checkWords(folder, complain) };
  const placed: Placed[] = [];
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const kinds: readonly Kind[] = [...Object.values(thingKinds), ...Object.values(statementKinds)];
  for (const kind of kinds) {
    if (kind.plain === undefined || (kind.plain.mayBeMissing === true && !files.includes(kind.plain.file))) continue;
    const table = readTable(folder, kind.plain.file, complain);
    rowsRead[kind.plain.file] = table?.rows.length ?? 0;
    if (table === null) continue;
    const before = complaints.length;
    placed.push(...readKind(kind, table, complain));
    if (complaints.length === before) checkDetails(kind.name, table.rows, complain);
  }
  const order = readTable(folder, 'areas_order.csv', complain);
  rowsRead['areas_order.csv'] = order?.rows.length ?? 0;
  const inColumns = order === null ? placed : addToAreas(placed, order, columnOrder, complain);
  // Only a landscape that has a tile map of its own brings one.
  const tiles = files.includes('area_tiles.csv') ? readTable(folder, 'area_tiles.csv', complain) : null;
  if (tiles !== null) rowsRead['area_tiles.csv'] = tiles.rows.length;
  const ordered = tiles === null ? inColumns : addToAreas(inColumns, tiles, areaTiles, complain);
  complainOfSharedIds(ordered, complain);
  for (const file of files) {
    if (file.endsWith('.csv') && !(file in rowsRead)) complain({ file, row: null, column: null, problem: { is: 'unknown file' } });
  }
  if (complaints.length === 0) complainOfMisfits(ordered, complain);
  // Rows that could not be read bear ids that others refer to: complaining of those too would hide the cause.
  if (complaints.length === 0) complainOfReferences(ordered, complain);
  if (complaints.length > 0) throw new BadLandscape(complaints);
  const records = ordered.map(({ record }) => record);
  return { records, manifest: { rowsRead, records: countByKind(records) } };
}

function countByKind(records: readonly AnyRecord[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { kind } of records) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
