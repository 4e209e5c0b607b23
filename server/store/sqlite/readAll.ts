/** Reads every record out of the embedded store: many at a time as one text in JSON, because one by one the drivers are slow to hand them over. */
import type { AnyRecord } from '../../domain/record.ts';
import type { Driver } from './driver.ts';
import { parsed } from './records.ts';

const atOnce = 2_000;

interface Table {
  readonly name: string;
  /** A record of a row, as an expression that gives its JSON. */
  readonly json: string;
}

const own = `'{"kind":' || json_quote(kind) || ',"id":' || json_quote(id)`;
const said = `',"properties":' || body || '}'`;
const statement: Table = {
  name: 'statement',
  json: `${own} || ',"from":' || json_quote(from_id) || ',"to":' || json_quote(to_id) || ${said}`,
};
const thing: Table = { name: 'thing', json: `${own} || ${said}` };
const ofOneKind = (name: string, kind: string): Table => ({ name, json: `'{"kind":"${kind}","id":' || json_quote(id) || ${said}` });

export function readRecords(driver: Driver, file: string): readonly AnyRecord[] {
  const kinds = driver.all('SELECT DISTINCT kind FROM thing').map(row => String(row['kind']));
  return [
    ...kinds.flatMap(kind => recordsIn(driver, file, { ...thing, kind })),
    ...recordsIn(driver, file, statement),
    ...recordsIn(driver, file, ofOneKind('evidence', 'Evidence')),
    ...recordsIn(driver, file, ofOneKind('judgement', 'Judgement')),
  ];
}

/** Of things the ids are in order within their kind alone. */
function recordsIn(driver: Driver, file: string, { name, json, kind }: Table & { readonly kind?: string }): readonly AnyRecord[] {
  const rows = `SELECT id, ${json} AS record FROM ${name} WHERE ${kind === undefined ? '' : 'kind = ? AND '}id > ? ORDER BY id LIMIT ${atOnce}`;
  const sql = `SELECT max(id) AS last, '[' || group_concat(record) || ']' AS records FROM (${rows})`;
  const found: (readonly AnyRecord[])[] = [];
  for (let last: unknown = ''; last !== null;) {
    const [row] = driver.all(sql, [...(kind === undefined ? [] : [kind]), String(last)]);
    last = row?.['last'] ?? null;
    if (last !== null) found.push(parsed(row?.['records'], file) as readonly AnyRecord[]);
  }
  return found.flat();
}
