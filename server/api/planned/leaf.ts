/** Values without anything below them, as JSON: the usual ones at once, all others as their type says. */
import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isEnumType,
  type GraphQLEnumType,
  type GraphQLLeafType,
} from 'graphql';
import { inBytes } from './text.ts';

/** Undefined where the value is not of the sort that its type usually has. */
export type PlainText = (value: unknown) => string | undefined;

export function plainText(type: GraphQLLeafType): PlainText {
  if (isEnumType(type)) return enumText(type);
  switch (type) {
    case GraphQLString:
    case GraphQLID:
      return value => (typeof value === 'string' ? quoted(value) : undefined);
    case GraphQLBoolean:
      return value => (typeof value === 'boolean' ? String(value) : undefined);
    case GraphQLInt:
      return value => (typeof value === 'number' && (value | 0) === value ? String(value) : undefined);
    case GraphQLFloat:
      return value => (typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined);
    default:
      return () => undefined;
  }
}

export function leafText(type: GraphQLLeafType): (value: unknown) => string {
  const plain = plainText(type);
  return value => plain(value) ?? asSerialised(type, value);
}

function enumText(type: GraphQLEnumType): PlainText {
  const texts = new Map<unknown, string>(type.getValues().map(({ name, value }) => [value, JSON.stringify(name)]));
  return value => texts.get(value);
}

function asSerialised(type: GraphQLLeafType, value: unknown): string {
  const serialised: unknown = type.serialize(value);
  if (serialised == null) throw new Error(`${type.name} told a value as ${String(serialised)}, which is none.`);
  return inBytes(JSON.stringify(serialised));
}

/** What JSON writes otherwise than it stands, and what is more than one byte. */
const special = /[^ !#-[\]-~]/;

function quoted(text: string): string {
  return special.test(text) ? inBytes(JSON.stringify(text)) : `"${text}"`;
}
