/** What a property of a row holds: null or an empty list where the record has none. Nobody can change it. */
import type { PropertyValue } from './record.ts';

type Said = PropertyValue | null | undefined;

export function value(said: Said): PropertyValue | null {
  return said === undefined || said === null ? null : closed(said);
}

export function list(said: Said): PropertyValue {
  return said === undefined || said === null ? none : closed(said);
}

const none: readonly string[] = Object.freeze([]);

function closed(said: PropertyValue): PropertyValue {
  return typeof said === 'object' ? Object.freeze([...said]) : said;
}
