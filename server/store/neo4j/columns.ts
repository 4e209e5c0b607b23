/** Records are read as columns, one for each property that the model knows: names that came with every value took as long as the values. */
import type { KindName } from '../../../schema/model/model.ts';
import type { RecordProperties } from '../../domain/record.ts';
import { readProperties, storedPropertiesOf, type Row } from './values.ts';

/** Those of several kinds that are read together: a name that they share is one column. */
export interface Columns {
  /** What to return, in order. */
  readonly cypher: string;
  readonly count: number;
  /** `first`: the column in which these begin. */
  readerOf(kind: KindName, first: number): (row: Row) => RecordProperties;
}

/** `bearer`: what the pattern calls the node or relationship. */
export function columnsOf(kinds: readonly KindName[], bearer: string): Columns {
  const names = [...new Set(kinds.flatMap(storedPropertiesOf).map(({ storedName }) => storedName))];
  return {
    cypher: names.map(name => `, ${bearer}.${name}`).join(''),
    count: names.length,
    readerOf: (kind, first) => {
      const properties = storedPropertiesOf(kind).map(({ name, storedName }) => ({ name, column: first + names.indexOf(storedName) }));
      return row => readProperties(properties, row);
    },
  };
}

/** The id, and what finds one that bears none: sent for no other unless all are to be named. */
export function identityOf(bearer: string, namesAll: boolean): string {
  if (namesAll) return `${bearer}.id, elementId(${bearer})`;
  return `${bearer}.id, CASE WHEN trim(toStringOrNull(${bearer}.id)) > '' AND ${bearer}.id > '' THEN null ELSE elementId(${bearer}) END`;
}

export function isId(id: unknown): id is string {
  return typeof id === 'string' && id.trim() !== '';
}
