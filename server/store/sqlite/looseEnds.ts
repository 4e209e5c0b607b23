/** Statements without their ends and evidence without its source: a change that would leave any is not kept. */
import { statementKinds, thingKinds, type StatementName } from '../../../schema/model/model.ts';
import type { ChangeSet } from '../../domain/change.ts';
import { idOf } from '../../domain/complaint.ts';
import { removalsOf } from '../fit.ts';
import type { Driver } from './driver.ts';

/** One sentence for each, asked inside the transaction after everything is written. */
export function looseEnds(driver: Driver, change: ChangeSet): readonly string[] {
  const isThere = (kinds: readonly string[], id: string): boolean =>
    kinds.some(kind => driver.all('SELECT 1 FROM thing WHERE kind = ? AND id = ?', [kind, id]).length > 0);
  const complaints: string[] = [];
  for (const record of change.upsert) {
    if ('to' in record) {
      const { from, to } = statementKinds[record.kind];
      const standing = (record.from === null || isThere(from.kinds, record.from)) && isThere(to.kinds, record.to);
      if (!standing) {
        complaints.push(
          `${record.kind} ${record.id}: from should be ${idOf(from.kinds)} and to ${idOf(to.kinds)} that are recorded; they are ${JSON.stringify(record.from)} and ${JSON.stringify(record.to)}. Correct the ids, or write those records in the same change.`,
        );
      }
    } else if (record.kind === 'Evidence' && !isThere(['Source'], String(record.properties['source']))) {
      complaints.push(
        `Evidence ${record.id}: source should be the id of a Source that is recorded; it is ${JSON.stringify(record.properties['source'])}. Correct the id, or write that source in the same change.`,
      );
    }
  }
  return [...complaints, ...resting(driver, change)];
}

/** What still rests on the things that go. One walk, and only when things go. */
function resting(driver: Driver, change: ChangeSet): readonly string[] {
  const gone = removalsOf(change).filter(key => key.kind in thingKinds);
  if (gone.length === 0) return [];
  const goneOf = (kinds: readonly string[], id: unknown): string | undefined =>
    gone.find(key => key.id === id && kinds.includes(key.kind))?.kind;
  const statements = driver.all('SELECT id, kind, from_id, to_id FROM statement ORDER BY id').flatMap(row => {
    const { from, to } = statementKinds[row['kind'] as StatementName];
    return [
      { kind: goneOf(from.kinds, row['from_id']), id: row['from_id'], by: `${String(row['kind'])} ${String(row['id'])}` },
      { kind: goneOf(to.kinds, row['to_id']), id: row['to_id'], by: `${String(row['kind'])} ${String(row['id'])}` },
    ];
  });
  const evidence = driver
    .all('SELECT id, source_id FROM evidence ORDER BY id')
    .map(row => ({ kind: goneOf(['Source'], row['source_id']), id: row['source_id'], by: `Evidence ${String(row['id'])}` }));
  return [...statements, ...evidence]
    .filter(({ kind }) => kind !== undefined)
    .map(({ kind, id, by }) => `${String(kind)} ${String(id)} cannot go while ${by} rests on it: remove that too.`);
}
