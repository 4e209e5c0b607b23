/** Rows of one kind's file become records, as the model says: columns, ends, footprints, evidence. */
import type { kinds, StatementName, ThingName } from '../../schema/model/model.ts';
import { idFromEnds, type Kind, type StatementKind } from '../../schema/model/kind.ts';
import type { Properties } from '../../schema/model/property.ts';
import type { AnyRecord, PropertyValue } from '../domain/record.ts';
import { listIn, readCell, snakeCase } from './cell.ts';
import type { FileComplaint, Problem } from './complaint.ts';
import { evidenceColumns, evidenceFrom, mergedEvidenceColumns } from './evidenceOf.ts';
import { columnsFit, type Row, type Table } from './table.ts';

/** A record with the row it came from, for complaints about what it refers to. */
export interface Placed {
  readonly record: AnyRecord;
  readonly row: Row;
  /** The column behind each property or end. */
  readonly columnOf: Readonly<Record<string, string>>;
}

type Complain = (complaint: FileComplaint) => void;

export function readKind(kind: Kind, table: Table, complain: Complain): readonly Placed[] {
  const columnOf = columnsOf(kind);
  if (!columnsFit(table, columnsFor(kind, columnOf), complain)) return [];
  const firstRows = new Map<string, number>();
  const firstOf = new Map<string, Row>();
  return table.rows.flatMap(row => {
    const at = (column: string, problem: Problem): void => complain({ file: row.file, row: row.line, column, problem });
    const id = idOfRow(kind, row, at);
    if (id === null) return [];
    const rowKey = kind.is === 'statement' && kind.rowsMerge ? `${id}~${row.cells['role']}~${row.cells['source']}` : id;
    const firstRow = firstRows.get(rowKey);
    if (firstRow !== undefined) {
      at(kind.is === 'statement' && kind.key === 'ends' ? kind.to.column : idColumnOf(kind), { is: 'duplicate', key: rowKey, firstRow });
      return [];
    }
    firstRows.set(rowKey, row.line);

    const placed: Placed[] = [];
    const put = (record: AnyRecord): void => void placed.push({ record, row, columnOf });
    if (kind.is === 'statement') checkKindsOfEnds(kind, row, at);
    const first = firstOf.get(id);
    if (first === undefined) put(mainRecord(kind, row, id, columnOf, at));
    else checkAgreement(first, row, Object.values(columnOf), at);
    firstOf.set(id, first ?? row);
    if (kind.plain?.unsourced !== true)
      put(evidenceFrom(row, { kind: nameOf(kind), id }, kind.is === 'statement' && kind.rowsMerge === true, at));
    for (const record of footprintRecords(kind, row, id, at)) put(record);
    return placed;
  });
}

function mainRecord(
  kind: Kind,
  row: Row,
  id: string,
  columnOf: Readonly<Record<string, string>>,
  at: (column: string, problem: Problem) => void,
): AnyRecord {
  const properties: Record<string, PropertyValue> = {};
  for (const [name, property] of Object.entries(kind.properties as Properties)) {
    const column = columnOf[name];
    if (column === undefined || (name === 'holds' && !(column in row.cells))) continue;
    const read = readCell(property, row.cells[column] ?? '');
    if ('problem' in read) at(column, read.problem);
    else if (read.value !== null && !(Array.isArray(read.value) && read.value.length === 0)) properties[name] = read.value;
  }
  if (kind.is === 'thing' && kind.atLeastOne?.every(name => !(name in properties)) === true)
    at(columnOf[kind.atLeastOne[0] ?? ''] ?? '', { is: 'empty' });
  if ('holds' in kind.properties) properties['holds'] ??= properties['status'] === 'absent' ? 'no' : 'yes';
  if (kind.is === 'thing') return { kind: kind.name as ThingName, id, properties };
  const from = row.cells[kind.from.column] ?? '';
  return { kind: kind.name as StatementName, id, from: from === '' ? null : from, to: row.cells[kind.to.column] ?? '', properties };
}

/** Where a column names the kind of an end, it names one that may stand there. */
function checkKindsOfEnds(kind: StatementKind, row: Row, at: (column: string, problem: Problem) => void): void {
  for (const { kinds: allowed, column, kindColumn } of [kind.from, kind.to]) {
    if (kindColumn === undefined || (row.cells[column] ?? '') === '') continue;
    const found = row.cells[kindColumn] ?? '';
    const words = allowed.map(name => name.toLowerCase());
    if (found === '') at(kindColumn, { is: 'empty' });
    else if (!words.includes(found)) at(kindColumn, { is: 'not fitting', expected: words.join(' or '), found });
  }
}

/** Rows that merge say the same of what belongs to the statement as a whole; else one of them would be lost. */
function checkAgreement(first: Row, row: Row, columns: readonly string[], at: (column: string, problem: Problem) => void): void {
  for (const column of columns) {
    const [expected, found] = [first.cells[column] ?? '', row.cells[column] ?? ''];
    if (found !== expected) at(column, { is: 'contradiction', expected: `“${expected}”, as in row ${first.line} of the same pair`, found });
  }
}

/** A column that lists areas: one Coverage each, with the evidence of the row. */
function footprintRecords(kind: Kind, row: Row, body: string, at: (column: string, problem: Problem) => void): readonly AnyRecord[] {
  const column = kind.plain?.footprintColumn;
  if (column === undefined) return [];
  const areas = listIn(row.cells[column] ?? '');
  if (new Set(areas).size < areas.length) at(column, { is: 'not fitting', expected: 'each area once', found: row.cells[column] ?? '' });
  return areas.flatMap(area => {
    const id = idFromEnds('Coverage', body, area);
    return [
      { kind: 'Coverage' as const, id, from: body, to: area, properties: {} },
      evidenceFrom(row, { kind: 'Coverage', id }, false, at),
    ];
  });
}

function idOfRow(kind: Kind, row: Row, at: (column: string, problem: Problem) => void): string | null {
  if (kind.is === 'statement' && kind.key === 'ends') {
    const from = row.cells[kind.from.column] ?? '';
    const to = row.cells[kind.to.column] ?? '';
    if (from === '') at(kind.from.column, { is: 'empty' });
    if (to === '') at(kind.to.column, { is: 'empty' });
    return from === '' || to === '' ? null : idFromEnds(kind.name, from, to);
  }
  const column = idColumnOf(kind);
  const id = row.cells[column] ?? '';
  if (id === '') at(column, { is: 'empty' });
  return id === '' ? null : id;
}

export function idColumnOf(kind: Kind): string {
  return (kind.is === 'thing' ? kind.plain?.idColumn : undefined) ?? 'id';
}

/** The column of each property that the file carries; properties that no plain file carries (since, order …) have none. */
function columnsOf(kind: Kind): Readonly<Record<string, string>> {
  const renamed = kind.plain?.columns ?? {};
  const merging = kind.is === 'statement' && kind.rowsMerge === true;
  const columns = Object.keys(kind.properties)
    .filter(name => !(merging && (name === 'roles' || (mergedEvidenceColumns as readonly string[]).includes(name))))
    .map(name => [name, renamed[name] ?? snakeCase(name)] as const);
  return Object.fromEntries(columns);
}

function columnsFor(
  kind: Kind,
  columnOf: Readonly<Record<string, string>>,
): { readonly needed: readonly string[]; readonly known: readonly string[] } {
  const needed = new Set<string>(kind.plain?.unsourced === true ? [] : evidenceColumns);
  if (kind.is === 'thing' || kind.key === 'given') needed.add(idColumnOf(kind));
  if (kind.is === 'statement') {
    for (const end of [kind.from, kind.to]) {
      needed.add(end.column);
      if (end.kindColumn !== undefined) needed.add(end.kindColumn);
    }
  }
  for (const [name, property] of Object.entries(kind.properties as Properties)) {
    const column = columnOf[name];
    if (column !== undefined && property.required && name !== 'holds') needed.add(column);
  }
  const merging = kind.is === 'statement' && kind.rowsMerge === true;
  if (merging) needed.add('role');
  const known = [
    ...needed,
    ...Object.values(columnOf),
    ...(kind.plain?.unsourced === true ? [] : ['quote']),
    ...(merging ? mergedEvidenceColumns : []),
    ...(kind.plain?.derivedColumns ?? []),
    ...(kind.plain?.footprintColumn === undefined ? [] : [kind.plain.footprintColumn]),
  ];
  return { needed: [...needed], known: [...new Set(known)] };
}

function nameOf(kind: Kind): keyof typeof kinds {
  return kind.name as keyof typeof kinds;
}
