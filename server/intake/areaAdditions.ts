/** What further files add to council areas: areas_order.csv their column on the map, area_tiles.csv their tile on the tile map. */
import { area } from '../../schema/model/area.ts';
import type { PropertyValue } from '../domain/record.ts';
import { readCell } from './cell.ts';
import type { FileComplaint, Problem } from './complaint.ts';
import type { Placed } from './readKind.ts';
import { columnsFit, type Table } from './table.ts';

interface Addition {
  /** Properties of an area by the column in which each stands. */
  readonly columns: Readonly<Partial<Record<keyof typeof area.properties, string>>>;
  /** Columns that only repeat a property, so that people know the row. */
  readonly labels: Readonly<Partial<Record<keyof typeof area.properties, string>>>;
}

export const columnOrder: Addition = {
  columns: { order: 'order', regionId: 'region_id', shortEn: 'short_en', shortCy: 'short_cy', shortBasis: 'short_basis' },
  labels: { nameEn: 'label_en', nameCy: 'label_cy' },
};

export const areaTiles: Addition = { columns: { tileColumn: 'tile_column', tileRow: 'tile_row' }, labels: {} };

export function addToAreas(
  placed: readonly Placed[],
  table: Table,
  { columns, labels }: Addition,
  complain: (complaint: FileComplaint) => void,
): readonly Placed[] {
  const known = ['area_id', ...Object.values(labels), ...Object.values(columns)];
  if (!columnsFit(table, { needed: known, known }, complain)) return placed;
  const areas = new Map(placed.flatMap(one => (one.record.kind === 'Area' ? [[one.record.id, one.record]] : [])));
  const added = new Map<string, Readonly<Record<string, PropertyValue>>>();
  const firstRows = new Map<string, number>();
  for (const row of table.rows) {
    const at = (column: string, problem: Problem): void => complain({ file: row.file, row: row.line, column, problem });
    const id = row.cells['area_id'] ?? '';
    const place = areas.get(id);
    if (place === undefined) {
      at('area_id', { is: 'unknown reference', expected: 'the id of an Area', found: id, near: [] });
      continue;
    }
    for (const [property, column] of Object.entries(labels)) {
      const expected = String(place.properties[property] ?? '');
      if (row.cells[column] !== expected)
        at(column, { is: 'contradiction', expected: `“${expected}”, the name in areas.csv`, found: row.cells[column] ?? '' });
    }
    const properties: Record<string, PropertyValue> = {};
    for (const [name, column] of Object.entries(columns) as [keyof typeof area.properties, string][]) {
      const read = readCell(area.properties[name], row.cells[column] ?? '');
      if ('problem' in read) at(column, read.problem);
      else if (read.value !== null) properties[name] = read.value;
    }
    const firstRow = firstRows.get(id);
    if (firstRow !== undefined) at('area_id', { is: 'duplicate', key: id, firstRow });
    firstRows.set(id, firstRow ?? row.line);
    added.set(id, properties);
  }
  return placed.map(one => {
    const properties = one.record.kind === 'Area' ? added.get(one.record.id) : undefined;
    return properties === undefined ? one : { ...one, record: { ...one.record, properties: { ...one.record.properties, ...properties } } };
  });
}
