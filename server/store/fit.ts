/** What every store asks of a change before it writes, and the form in which records are kept. */
import { kinds } from '../../schema/model/model.ts';
import type { Properties } from '../../schema/model/property.ts';
import type { ChangeSet, Edits } from '../domain/change.ts';
import { complaintsAbout } from '../domain/check.ts';
import { complaintWithMend } from '../domain/complaint.ts';
import { keysOnce, keyText, type AnyRecord, type PropertyValue, type RecordKey, type RecordProperties } from '../domain/record.ts';
import { InvalidChange } from './errors.ts';

/** Throws with every complaint when a record does not fit the model. */
export function requireFit(change: Pick<ChangeSet, 'upsert'>): void {
  const complaints = change.upsert.flatMap(record =>
    complaintsAbout({ ...record, properties: withoutEmpty(record.properties) } as AnyRecord),
  );
  if (complaints.length > 0) throw new InvalidChange(complaints.map(complaint => complaintWithMend(complaint)));
}

/** Missing, null and an empty list mean the same, so none is kept. */
export function withoutEmpty(properties: RecordProperties): RecordProperties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => !isEmpty(value)));
}

export function isEmpty(value: PropertyValue | null | undefined): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/** What is to be removed and is not written again by the same change. */
export function removalsOf(change: Edits): readonly RecordKey[] {
  const written = new Set(change.upsert.map(keyText));
  return change.remove.filter(key => !written.has(keyText(key)));
}

/** Every record that the change writes or removes, each once. */
export function touchedBy(change: ChangeSet): readonly RecordKey[] {
  return keysOnce([...change.upsert, ...change.remove]);
}

export function propertiesOf(kind: keyof typeof kinds): Properties {
  return kinds[kind].properties;
}
