/** The store port over SQLite: records as JSON bodies, changes in the same transaction. */
import { statementKinds, thingKinds, type StatementName, type ThingName } from '../../../schema/model/model.ts';
import type { Change, ChangeSet } from '../../domain/change.ts';
import type { AnyRecord, RecordKey, RecordProperties } from '../../domain/record.ts';
import { InvalidChange, RevisionConflict, StoreRefused } from '../errors.ts';
import { removalsOf, requireFit, touchedBy, withoutEmpty } from '../fit.ts';
import type { LandscapeStore } from '../port.ts';
import type { Driver } from './driver.ts';
import { looseEnds } from './looseEnds.ts';
import { diskFailure, inTransaction } from './transaction.ts';

export function sqliteStore(driver: Driver, file: string, release: () => Promise<void>): LandscapeStore {
  let isOpen = true;
  return {
    name: 'sqlite',
    isEmpty: async () => revisionIn(driver) === 0,
    read: async () => ({ revision: revisionIn(driver), records: readRecords(driver, file) }),
    signal: async () => String(revisionIn(driver)),
    commit: async (change, progress) => {
      requireFit(change);
      try {
        return inTransaction(driver, () => write(driver, file, change, progress));
      } catch (error) {
        throw error instanceof RevisionConflict || error instanceof InvalidChange ? error : diskFailure(file, error);
      }
    },
    changesSince: async revision =>
      driver.all('SELECT revision, id, at, author, reason, body FROM change WHERE revision > ? ORDER BY revision', [revision]).map(
        row =>
          ({
            revision: Number(row['revision']),
            id: String(row['id']),
            at: String(row['at']),
            author: String(row['author']),
            reason: String(row['reason']),
            ...touchedIn(parsed(row['body'], file)),
          }) satisfies Change,
      ),
    close: async () => {
      if (!isOpen) return;
      isOpen = false;
      driver.close();
      await release();
    },
  };
}

function revisionIn(driver: Driver): number {
  return Number(driver.all("SELECT value FROM meta WHERE name = 'revision'")[0]?.['value'] ?? 0);
}

function readRecords(driver: Driver, file: string): readonly AnyRecord[] {
  const properties = (row: Readonly<Record<string, unknown>>): RecordProperties => parsed(row['body'], file) as RecordProperties;
  const things = driver
    .all('SELECT kind, id, body FROM thing')
    .map(row => ({ kind: row['kind'] as ThingName, id: String(row['id']), properties: properties(row) }));
  const statements = driver.all('SELECT id, kind, from_id, to_id, body FROM statement').map(row => ({
    kind: row['kind'] as StatementName,
    id: String(row['id']),
    from: row['from_id'] === null ? null : String(row['from_id']),
    to: String(row['to_id']),
    properties: properties(row),
  }));
  const evidence = driver
    .all('SELECT id, body FROM evidence')
    .map(row => ({ kind: 'Evidence' as const, id: String(row['id']), properties: properties(row) }));
  const judgements = driver
    .all('SELECT id, body FROM judgement')
    .map(row => ({ kind: 'Judgement' as const, id: String(row['id']), properties: properties(row) }));
  return [...things, ...statements, ...evidence, ...judgements];
}

/** A change written by an older Tirlun says nothing of what was there before. */
function touchedIn(body: unknown): Pick<Change, 'upserted' | 'removed' | 'before'> {
  const { upserted, removed, before } = body as Pick<Change, 'upserted' | 'removed'> & Partial<Change>;
  return { upserted, removed, before: before ?? null };
}

/** The record as it stands. */
function recordIn(driver: Driver, { kind, id }: RecordKey, file: string): AnyRecord | null {
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

function parsed(body: unknown, file: string): unknown {
  try {
    return JSON.parse(String(body));
  } catch {
    throw new StoreRefused(`${file} is damaged: a record cannot be read. Put a backup in its place (npm run restore -- FILE --yes).`);
  }
}

function write(driver: Driver, file: string, change: ChangeSet, progress?: (done: number, total: number) => void): number {
  const already = driver.all('SELECT revision FROM change WHERE id = ?', [change.id])[0]?.['revision'];
  if (already !== undefined) return Number(already);
  const actual = revisionIn(driver);
  if (actual !== change.expectedRevision) throw new RevisionConflict(change.expectedRevision, actual);
  // The first change finds nothing there.
  const before = actual === 0 ? [] : touchedBy(change).flatMap(key => recordIn(driver, key, file) ?? []);
  for (const key of removalsOf(change)) removeRecord(driver, key);
  const total = change.upsert.length;
  change.upsert.forEach((record, index) => {
    putRecord(driver, record);
    if (progress !== undefined && (index + 1) % 500 === 0) progress(index + 1, total);
  });
  progress?.(total, total);
  const loose = looseEnds(driver, change);
  if (loose.length > 0) throw new InvalidChange(loose);
  const revision = actual + 1;
  const key = ({ kind, id }: RecordKey): RecordKey => ({ kind, id });
  const body = { upserted: change.upsert.map(key), removed: change.remove.map(key), before };
  driver.run('INSERT INTO change (revision, id, at, author, reason, body) VALUES (?, ?, ?, ?, ?, ?)', [
    revision,
    change.id,
    change.at,
    change.author,
    change.reason,
    JSON.stringify(body),
  ]);
  driver.run("UPDATE meta SET value = ? WHERE name = 'revision'", [String(revision)]);
  return revision;
}

function putRecord(driver: Driver, record: AnyRecord): void {
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

function removeRecord(driver: Driver, { kind, id }: RecordKey): void {
  if (kind === 'Evidence') driver.run('DELETE FROM evidence WHERE id = ?', [id]);
  else if (kind === 'Judgement') driver.run('DELETE FROM judgement WHERE id = ?', [id]);
  else if (kind in thingKinds) driver.run('DELETE FROM thing WHERE kind = ? AND id = ?', [kind, id]);
  else if (kind in statementKinds) driver.run('DELETE FROM statement WHERE kind = ? AND id = ?', [kind, id]);
}
