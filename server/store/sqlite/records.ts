/** A record as a row of the embedded store: looked up, written, removed. What a record says is the JSON of its body. */
import { statementKinds, thingKinds } from '../../../schema/model/model.ts';
import type { AnyRecord, RecordKey } from '../../domain/record.ts';
import { InvalidChange, StoreRefused } from '../errors.ts';
import { withoutEmpty } from '../fit.ts';
import type { Driver } from './driver.ts';

/** The record as it stands. */
export function recordIn(driver: Driver, { kind, id }: RecordKey, file: string): AnyRecord | null {
  const found = (sql: string, values: readonly string[]): Readonly<Record<string, unknown>> | null => driver.all(sql, values)[0] ?? null;
  const isStatement = kind in statementKinds;
  const row =
    kind === 'Evidence'
      ? found('SELECT body FROM evidence WHERE id = ?', [id])
      : kind === 'Judgement'
        ? found('SELECT body FROM judgement WHERE id = ?', [id])
        : isStatement
          ? found('SELECT from_id, to_id, body FROM statement WHERE kind = ? AND id = ?', [kind, id])
          : found('SELECT body FROM thing WHERE kind = ? AND id = ?', [kind, id]);
  if (row === null) return null;
  const own = { kind, id, properties: parsed(row['body'], file) };
  return (isStatement ? { ...own, from: row['from_id'] ?? null, to: row['to_id'] } : own) as AnyRecord;
}

export function putRecord(driver: Driver, record: AnyRecord): void {
  const body = JSON.stringify(withoutEmpty(record.properties));
  if (record.kind === 'Evidence') {
    const { about, source } = record.properties;
    driver.run(
      'INSERT INTO evidence (id, about, source_id, body) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET about = excluded.about, source_id = excluded.source_id, body = excluded.body',
      [record.id, String(about), String(source), body],
    );
  } else if (record.kind === 'Judgement') {
    driver.run('INSERT INTO judgement (id, body) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body', [record.id, body]);
  } else if ('to' in record) {
    refuseNamesake(driver, record);
    driver.run(
      'INSERT INTO statement (id, kind, from_id, to_id, body) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, from_id = excluded.from_id, to_id = excluded.to_id, body = excluded.body',
      [record.id, record.kind, record.from, record.to, body],
    );
  } else {
    driver.run('INSERT INTO thing (kind, id, body) VALUES (?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET body = excluded.body', [
      record.kind,
      record.id,
      body,
    ]);
  }
}

/** Statements share one set of ids: one kind must not take the place of another unseen. */
function refuseNamesake(driver: Driver, { kind, id }: RecordKey): void {
  const bearer = driver.all('SELECT kind FROM statement WHERE id = ?', [id])[0]?.['kind'];
  if (bearer === undefined || bearer === kind) return;
  throw new InvalidChange([`${kind} ${id}: id should be free; a ${String(bearer)} bears it. Choose another id.`]);
}

export function removeRecord(driver: Driver, { kind, id }: RecordKey): void {
  if (kind === 'Evidence') driver.run('DELETE FROM evidence WHERE id = ?', [id]);
  else if (kind === 'Judgement') driver.run('DELETE FROM judgement WHERE id = ?', [id]);
  else if (kind in thingKinds) driver.run('DELETE FROM thing WHERE kind = ? AND id = ?', [kind, id]);
  else if (kind in statementKinds) driver.run('DELETE FROM statement WHERE kind = ? AND id = ?', [kind, id]);
}

export function parsed(body: unknown, file: string): unknown {
  try {
    return JSON.parse(String(body));
  } catch {
    throw new StoreRefused(`${file} is damaged: a record cannot be read. Put a backup in its place (npm run restore -- FILE --yes).`);
  }
}
