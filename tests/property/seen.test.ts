/** The digest of what a Neo4j holds: moved by changes it is what summing up everything gives, and every difference shows in it. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChangeSet } from '../../server/domain/change.ts';
import type { AnyRecord, RecordKey } from '../../server/domain/record.ts';
import { Seen } from '../../server/store/neo4j/seen.ts';
import { changeOf, everything } from '../contract/records.ts';
import { runThrough } from '../world/runThrough.ts';

const keyOf = ({ kind, id }: RecordKey): string => `${kind} ${id}`;
const seen = (records: readonly AnyRecord[], before?: Seen): Seen => runThrough(Seen.seeing(records, before));

/** The slow version, as databases bear it since the first Tirlun: the sum of what each record's text comes to. */
function summedUp(records: readonly AnyRecord[]): string {
  const sum = records.reduce((before, record) => {
    const properties = Object.entries(record.properties)
      .filter(([, value]) => !(Array.isArray(value) && value.length === 0))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const text = JSON.stringify([record.kind, record.id, 'to' in record ? [record.from, record.to] : [], properties]);
    return before + BigInt(`0x${createHash('sha256').update(text).digest('hex').slice(0, 32)}`);
  }, 0n);
  return (sum % 2n ** 128n).toString(16);
}

function saidOtherwise({ properties, ...own }: AnyRecord): AnyRecord {
  const name = Object.keys(properties).find(one => typeof properties[one] === 'string');
  return { ...own, properties: name === undefined ? properties : { ...properties, [name]: 'Seen at low tide, “ŵyn”' } } as AnyRecord;
}

/** A record as it is, with something else in it, in another order, or at another end. */
const aRecord = fc
  .constantFrom(...everything)
  .chain(record =>
    fc.constantFrom<AnyRecord>(
      record,
      saidOtherwise(record),
      { ...record, properties: Object.fromEntries(Object.entries(record.properties).reverse()) } as AnyRecord,
      'to' in record ? { ...record, to: 'another' } : record,
    ),
  );
const aChange = fc.record({
  upsert: fc.uniqueArray(aRecord, { maxLength: 6, selector: keyOf }),
  remove: fc.uniqueArray(fc.constantFrom<RecordKey>(...everything, { kind: 'Theme', id: 'nobody' }), { maxLength: 3, selector: keyOf }),
});
type Edits = Pick<ChangeSet, 'upsert' | 'remove'>;

function after(records: readonly AnyRecord[], { upsert, remove }: Edits): readonly AnyRecord[] {
  const all = new Map(records.map(record => [keyOf(record), record]));
  for (const key of remove) all.delete(keyOf(key));
  for (const record of upsert) all.set(keyOf(record), record);
  return [...all.values()];
}

test('is what it was when each record was summed up by itself', () => {
  expect(seen(everything).digest).toBe(summedUp(everything));
  expect(seen([...everything].reverse()).digest).toBe(summedUp(everything));
  expect(Seen.nothing().digest).toBe('0');
});

test('a change moves it to what summing up everything gives, and tells what was there before', () => {
  fc.assert(
    fc.property(fc.array(aChange, { minLength: 1, maxLength: 5 }), changes => {
      let [records, held] = [everything, seen(everything)];
      for (const edits of changes) {
        const change = changeOf(1, edits.upsert, edits);
        const touched = new Set([...edits.upsert, ...edits.remove].map(keyOf));
        expect(new Set(held.touchedBy(change))).toEqual(new Set(records.filter(record => touched.has(keyOf(record)))));
        const passage = held.after(change);
        records = after(records, edits);
        held = passage.taken();
        expect(passage.digest).toBe(held.digest);
        expect(held.digest).toBe(seen(records).digest);
      }
    }),
  );
});

test('read again beside what was seen before it is the same, and both say in what they differ', () => {
  fc.assert(
    fc.property(aChange, edits => {
      const [before, records] = [seen(everything), after(everything, edits)];
      const again = seen(records, before);
      expect(again.digest).toBe(seen(records).digest);
      const { upserted, removed } = before.differenceTo(again);
      const left = everything.filter(record => !records.some(other => keyOf(other) === keyOf(record)));
      expect(new Set(removed.map(keyOf))).toEqual(new Set(left.map(keyOf)));
      expect(upserted.length + removed.length === 0).toBe(again.digest === before.digest);
    }),
  );
});
