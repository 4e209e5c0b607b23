/** What is different between a record as it was and as it became: whether it came, went, ended or was altered, and in which properties. */
import { kinds } from '../../../schema/model/model.ts';
import type { Properties } from '../../../schema/model/property.ts';
import type { AnyRecord, PropertyValue } from '../../domain/record.ts';
import { isRecord, type Was } from './walk.ts';

export type ChangeSort = 'ADDED' | 'ENDED' | 'ALTERED' | 'REMOVED' | 'NOT_KEPT';

export interface Alteration {
  /** A property of the kind, or an end of a statement. */
  readonly property: string;
  /** Null where nothing was recorded. */
  readonly before: PropertyValue | null;
  readonly after: PropertyValue | null;
}

/** Null where nothing is different. */
export function sortOf(before: Was, after: Was): ChangeSort | null {
  if (before === 'not kept' || after === 'not kept') return 'NOT_KEPT';
  if (before === null) return after === null ? null : 'ADDED';
  if (after === null) return 'REMOVED';
  const altered = alterationsOf(before, after);
  if (altered.length === 0) return null;
  return altered.some(isAnEnd) ? 'ENDED' : 'ALTERED';
}

export function alterationsOf(before: Was, after: Was): readonly Alteration[] {
  if (!isRecord(before) || !isRecord(after)) return [];
  return namesIn(after).flatMap(property => {
    const [was, is] = [valueIn(before, property), valueIn(after, property)];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ property, before: was, after: is }];
  });
}

/** The day on which it ends is new: what was there has come to an end, and stays in the history. */
function isAnEnd({ property, before, after }: Alteration): boolean {
  return (property === 'until' || property === 'ended') && before === null && after !== null;
}

/** In the order of the model. What is kept for the program alone is nobody's news, nor is the kind that evidence works out for itself. */
function namesIn(record: AnyRecord): readonly string[] {
  const model: Properties = kinds[record.kind].properties;
  const own = Object.keys(model).filter(name => model[name]?.internal !== true && !(record.kind === 'Evidence' && name === 'aboutKind'));
  return 'to' in record ? ['from', 'to', ...own] : own;
}

function valueIn(record: AnyRecord, property: string): PropertyValue | null {
  if ('to' in record && property === 'from') return record.from;
  if ('to' in record && property === 'to') return record.to;
  const value = record.properties[property] ?? null;
  return Array.isArray(value) && value.length === 0 ? null : value;
}
