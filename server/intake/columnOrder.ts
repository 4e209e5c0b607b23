/** The order of the map's columns: areas_order.csv adds place, region and short names to council areas. */
import { area } from '../../schema/model/area.ts';
import type { PropertyValue } from '../domain/record.ts';
import { readCell } from './cell.ts';
import type { FileComplaint, Problem } from './complaint.ts';
import type { Placed } from './readKind.ts';
import { columnsFit, type Table } from './table.ts';

const columns = { order: 'order', regionId: 'region_id', shortEn: 'short_en', shortCy: 'short_cy', shortBasis: 'short_basis' } as const;

const known = ['area_id', 'label_en', 'label_cy', ...Object.values(columns)];

export function addColumnOrder(placed: readonly Placed[], table: Table, complain: (complaint: FileComplaint) => void): readonly Placed[] {
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
    for (const [column, property] of [
      ['label_en', 'nameEn'],
      ['label_cy', 'nameCy'],
    ] as const) {
      const expected = String(place.properties[property] ?? '');
      if (row.cells[column] !== expected)
        at(column, { is: 'contradiction', expected: `“${expected}”, the name in areas.csv`, found: row.cells[column] ?? '' });
    }
    const properties: Record<string, PropertyValue> = {};
    for (const [name, column] of Object.entries(columns) as [keyof typeof columns, string][]) {
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
