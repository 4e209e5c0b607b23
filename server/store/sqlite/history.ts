/** The revision of the embedded store, and the changes that led to it. */
import type { Change } from '../../domain/change.ts';
import type { Driver } from './driver.ts';
import { parsed } from './records.ts';

export function revisionIn(driver: Driver): number {
  return Number(driver.all("SELECT value FROM meta WHERE name = 'revision'")[0]?.['value'] ?? 0);
}

export function findRevisionOf(driver: Driver, changeId: string): number | null {
  const revision = driver.all('SELECT revision FROM change WHERE id = ?', [changeId])[0]?.['revision'];
  return revision === undefined ? null : Number(revision);
}

/** Oldest first. */
export function changesAfter(driver: Driver, revision: number, file: string): readonly Change[] {
  return driver
    .all('SELECT revision, id, at, author, reason, body FROM change WHERE revision > ? ORDER BY revision', [revision])
    .map(row => ({
      revision: Number(row['revision']),
      id: String(row['id']),
      at: String(row['at']),
      author: String(row['author']),
      reason: String(row['reason']),
      ...touchedIn(parsed(row['body'], file)),
    }));
}

/** A change written by an older Tirlun says nothing of what was there before. */
function touchedIn(body: unknown): Pick<Change, 'upserted' | 'removed' | 'before'> {
  const { upserted, removed, before } = body as Pick<Change, 'upserted' | 'removed'> & Partial<Change>;
  return { upserted, removed, before: before ?? null };
}

export function logChange(driver: Driver, { revision, id, at, author, reason, ...touched }: Change): void {
  driver.run('INSERT INTO change (revision, id, at, author, reason, body) VALUES (?, ?, ?, ?, ?, ?)', [
    revision,
    id,
    at,
    author,
    reason,
    JSON.stringify(touched),
  ]);
}

export function setRevision(driver: Driver, revision: number): void {
  driver.run("UPDATE meta SET value = ? WHERE name = 'revision'", [String(revision)]);
}
