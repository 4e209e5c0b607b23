/** What every store asks of a change before it writes, and the form in which records are kept. */
import { kinds } from '../../schema/model/model.ts';
import type { Properties } from '../../schema/model/property.ts';
import type { ChangeSet, Edits } from '../domain/change.ts';
import { complaintsAbout, complaintWithMend } from '../domain/check.ts';
import type { AnyRecord, PropertyValue, RecordKey, RecordProperties } from '../domain/record.ts';
import { InvalidChange } from './errors.ts';

/** Throws with every complaint when a record does not fit the model. */
export function requireFit(change: ChangeSet): void {
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

/** `Membership membership~a~b`: one text for a key, to look records up by. */
export function keyText({ kind, id }: RecordKey): string {
  return `${kind} ${id}`;
}

/** The key that a text of `keyText` stands for. */
export function keyOf(text: string): RecordKey {
  const space = text.indexOf(' ');
  return { kind: text.slice(0, space) as RecordKey['kind'], id: text.slice(space + 1) };
}

/** What is to be removed and is not written again by the same change. */
export function removalsOf(change: Edits): readonly RecordKey[] {
  const written = new Set(change.upsert.map(keyText));
  return change.remove.filter(key => !written.has(keyText(key)));
}

/** Every record that the change writes or removes, each once. */
export function touchedBy(change: ChangeSet): readonly RecordKey[] {
  return [...new Map([...change.upsert, ...change.remove].map(({ kind, id }) => [keyText({ kind, id }), { kind, id }])).values()];
}

export function propertiesOf(kind: keyof typeof kinds): Properties {
  return kinds[kind].properties;
}
