/** Saltmarsh with a history: as seeded, and what was made of it since. */
import { walkedBack, type History } from '../../server/analysis/history/walk.ts';
import type { Change } from '../../server/domain/change.ts';
import { decodeDataset } from '../../server/domain/decode.ts';
import type { AnyRecord, RecordKey } from '../../server/domain/record.ts';
import { buildGraph } from '../../server/graph/build.ts';
import { saltmarshRecords } from './saltmarsh.ts';

const keyOf = ({ kind, id }: RecordKey): string => `${kind} ${id}`;

interface Made {
  readonly author: string;
  readonly upsert?: readonly AnyRecord[];
  readonly remove?: readonly RecordKey[];
  /** As an older Tirlun wrote it, or as nobody saw it made. */
  readonly keeps?: 'keys' | 'nothing';
}

export function historyOf(...made: readonly Made[]): History {
  let world = new Map(saltmarshRecords.map(record => [keyOf(record), record]));
  const changes: Change[] = [changeAt(1, 'Tirlun', saltmarshRecords, [], [])];
  for (const { author, upsert = [], remove = [], keeps } of made) {
    const before = [...upsert, ...remove].flatMap(key => world.get(keyOf(key)) ?? []);
    world = new Map(world);
    for (const key of remove) world.delete(keyOf(key));
    for (const record of upsert) world.set(keyOf(record), record);
    const isUnseen = keeps === 'nothing';
    changes.push(changeAt(changes.length + 1, author, isUnseen ? [] : upsert, isUnseen ? [] : remove, keeps === undefined ? before : null));
  }
  return ended(walkedBack(buildGraph(decodeDataset({ revision: changes.length, records: [...world.values()] })), changes));
}

function changeAt(
  revision: number,
  author: string,
  upserted: readonly RecordKey[],
  removed: readonly RecordKey[],
  before: Change['before'],
): Change {
  return { revision, id: `c${revision}`, at: '2026-11-26T09:00:00.000Z', author, reason: 'a test', upserted, removed, before };
}

export function ended<Answer>(work: Generator<void, Answer>): Answer {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

export function recordOf(kind: AnyRecord['kind'], id: string): AnyRecord {
  const found = saltmarshRecords.find(record => record.kind === kind && record.id === id);
  if (found === undefined) throw new Error(`Saltmarsh has no ${kind} ${id}.`);
  return found;
}

export function withProperties(record: AnyRecord, properties: AnyRecord['properties']): AnyRecord {
  return { ...record, properties: { ...record.properties, ...properties } };
}
