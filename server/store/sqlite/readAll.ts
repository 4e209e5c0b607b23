/** Reads every record out of the embedded store: many at a time as one text in JSON, because one by one the drivers are slow to hand them over. */
import type { AnyRecord } from '../../domain/record.ts';
import type { Driver } from './driver.ts';
import { parsed } from './records.ts';

const atOnce = 2_000;

interface Table {
  readonly name: string;
  /** Columns of a row beside its id and its body, as they stand in the JSON of it. */
  readonly columns: readonly string[];
  /** The record of a row: names are told here, for in each row they took as long as what they name. */
  readonly record: (row: Row) => AnyRecord;
}

type Row = readonly [id: string, properties: unknown, ...columns: unknown[]];

const statement: Table = {
  name: 'statement',
  columns: ['kind', 'from_id', 'to_id'],
  record: ([id, properties, kind, from, to]) => ({ kind, id, from, to, properties }) as AnyRecord,
};
const ofOneKind = (name: string, kind: string): Table => ({
  name,
  columns: [],
  record: ([id, properties]) => ({ kind, id, properties }) as AnyRecord,
});

export function readRecords(driver: Driver, file: string): readonly AnyRecord[] {
  const kinds = driver.all('SELECT DISTINCT kind FROM thing').map(row => String(row['kind']));
  return [
    ...kinds.flatMap(kind => recordsIn(driver, file, { ...ofOneKind('thing', kind), kind })),
    ...recordsIn(driver, file, statement),
    ...recordsIn(driver, file, ofOneKind('evidence', 'Evidence')),
    ...recordsIn(driver, file, ofOneKind('judgement', 'Judgement')),
  ];
}

/** Of things the ids are in order within their kind alone. */
function recordsIn(
  driver: Driver,
  file: string,
  { name, columns, record, kind }: Table & { readonly kind?: string },
): readonly AnyRecord[] {
  const json = ['json_quote(id)', 'body', ...columns.map(column => `json_quote(${column})`)].join(" || ',' || ");
  const rows = `SELECT id, '[' || ${json} || ']' AS row FROM ${name} WHERE ${kind === undefined ? '' : 'kind = ? AND '}id > ? ORDER BY id LIMIT ${atOnce}`;
  const sql = `SELECT max(id) AS last, '[' || group_concat(row) || ']' AS rows FROM (${rows})`;
  const found: (readonly AnyRecord[])[] = [];
  for (let last: unknown = ''; last !== null;) {
    const [page] = driver.all(sql, [...(kind === undefined ? [] : [kind]), String(last)]);
    last = page?.['last'] ?? null;
    if (last !== null) found.push((parsed(page?.['rows'], file) as readonly Row[]).map(record));
  }
  return found.flat();
}
