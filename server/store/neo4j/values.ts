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
  const stored: Record<string, unknown> = {};
  for (const name of Object.keys(propertiesOf(kind))) {
    if (isStructure(kind, name)) continue;
    stored[storedNames[kind]?.[name] ?? name] = storedValue(properties[name]);
  }
  return stored;
}

function storedValue(value: PropertyValue | null | undefined): unknown {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return null;
  return typeof value === 'number' && Number.isSafeInteger(value) ? neo4j.int(value) : value;
}

/** The properties that the model knows; values the model cannot hold come as they are and are complained about later. */
export function readProperties(kind: KindName, stored: Readonly<Record<string, unknown>>): RecordProperties {
  const properties: Record<string, PropertyValue> = {};
  for (const name of Object.keys(propertiesOf(kind))) {
    if (isStructure(kind, name)) continue;
    const value = stored[storedNames[kind]?.[name] ?? name];
    if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) continue;
    // A date set by hand with date('2024-01-31') is its own class of the driver.
    properties[name] = neo4j.isDate(value as object) ? String(value) : (value as PropertyValue);
  }
  return properties;
}
