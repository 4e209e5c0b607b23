/** Properties on their way into Neo4j and back: whole numbers stay whole, and what the model does not know is left alone. */
import neo4j from 'neo4j-driver';
import { statementKinds, type KindName } from '../../../schema/model/model.ts';
import type { PropertyValue, RecordProperties } from '../../domain/record.ts';
import { propertiesOf } from '../fit.ts';

/** Names that Neo4j keeps otherwise than the model calls them. */
const storedNames: Readonly<Partial<Record<KindName, Readonly<Record<string, string>>>>> = { Evidence: { about: 'statementId' } };

/** Properties kept as structure: the type of a relationship, the source at the end of STANDS_IN. */
function isStructure(kind: KindName, property: string): boolean {
  if (kind === 'Evidence') return property === 'source';
  const statement = kind in statementKinds ? statementKinds[kind as keyof typeof statementKinds] : null;
  return statement !== null && 'after' in statement.relationship && statement.relationship.after === property;
}

/** Every property of the model, null where the record has none: what is gone goes, what people added by hand stays. */
export function storedProperties(kind: KindName, properties: RecordProperties): Readonly<Record<string, unknown>> {
  return Object.fromEntries(storedPropertiesOf(kind).map(({ name, storedName }) => [storedName, storedValue(properties[name])]));
}

function storedValue(value: PropertyValue | null | undefined): unknown {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return null;
  return typeof value === 'number' && Number.isSafeInteger(value) ? neo4j.int(value) : value;
}

/** A property of the model, and the name under which a node or relationship keeps it. */
export interface StoredProperty {
  readonly name: string;
  readonly storedName: string;
}

/** In the order of the model. */
export function storedPropertiesOf(kind: KindName): readonly StoredProperty[] {
  return Object.keys(propertiesOf(kind))
    .filter(name => !isStructure(kind, name))
    .map(name => ({ name, storedName: storedNames[kind]?.[name] ?? name }));
}

/** A row of an answer, by the place of the column. */
export interface Row {
  get(column: number): unknown;
}

/** What the model cannot hold comes as it is and is complained about later. */
export function readProperties(properties: readonly { readonly name: string; readonly column: number }[], row: Row): RecordProperties {
  const read: Record<string, PropertyValue> = {};
  for (const { name, column } of properties) {
    const value = row.get(column);
    if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) continue;
    // A date set by hand with date('2024-01-31') is its own class of the driver.
    read[name] = typeof value === 'object' && neo4j.isDate(value) ? String(value) : (value as PropertyValue);
  }
  return read;
}
