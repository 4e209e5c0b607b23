/** A record as the row that readers hold: complete, and nobody can change it. */
import { kinds, type KindName } from '../../schema/model/model.ts';
import type { Properties } from '../../schema/model/property.ts';
import type { AnyRecord, PropertyValue } from './record.ts';

/** Every property of the kind, in the order of the model: null or an empty list where the record has none. `more` stands beside them, or in their place. */
export function rowOf(record: AnyRecord, more: Readonly<Record<string, unknown>> = {}): object {
  const row: Record<string, unknown> = { is: record.kind, id: record.id };
  if ('to' in record) {
    row['from'] = record.from;
    row['to'] = record.to;
  }
  for (const { name, isList } of columns[record.kind]) {
    const value = record.properties[name];
    row[name] = value === undefined || value === null ? (isList ? none : null) : closed(value);
  }
  return Object.freeze(Object.assign(row, more));
}

const none: readonly string[] = Object.freeze([]);

function closed(value: PropertyValue): PropertyValue {
  return typeof value === 'object' ? Object.freeze([...value]) : value;
}

interface Column {
  readonly name: string;
  readonly isList: boolean;
}

const columns = Object.fromEntries(
  Object.entries(kinds).map(([kind, { properties }]) => [
    kind,
    Object.entries(properties as Properties).map(([name, { type }]) => ({
      name,
      isList: type === 'terms' || type === 'texts' || type === 'references',
    })),
  ]),
) as unknown as Readonly<Record<KindName, readonly Column[]>>;
