/** A number for what a record says: two that say the same have the same, whatever order their properties come in. */
import { hash } from 'node:crypto';
import { kinds, type KindName } from '../../../schema/model/model.ts';
import type { AnyRecord, RecordProperties } from '../../domain/record.ts';
import { isEmpty } from '../fit.ts';

/** Kept in databases as part of a sum: what it comes to for a record must never change. */
export function hashOf(record: AnyRecord): bigint {
  const ends = 'to' in record ? JSON.stringify([record.from ?? null, record.to]) : '[]';
  const text = `[${JSON.stringify(record.kind)},${JSON.stringify(record.id)},${ends},[${propertiesIn(record)}]]`;
  return BigInt(`0x${hash('sha256', text, 'hex').slice(0, 32)}`);
}

/** Values that are there, in order of their names. */
function propertiesIn({ kind, properties }: AnyRecord): string {
  let text = '';
  for (const name of namesInOrder[kind]) {
    const value = properties[name];
    if (!isEmpty(value)) text += `${text === '' ? '' : ','}["${name}",${JSON.stringify(value)}]`;
  }
  return text;
}

const namesInOrder = Object.fromEntries(
  Object.entries(kinds).map(([kind, { properties }]) => [kind, Object.keys(properties).sort()]),
) as unknown as Readonly<Record<KindName, readonly string[]>>;

/** Whether two records of one key say the same; cheaper than to work out both numbers. */
export function saysTheSame(one: AnyRecord, other: AnyRecord): boolean {
  if ('to' in one !== 'to' in other) return false;
  if ('to' in one && 'to' in other && ((one.from ?? null) !== (other.from ?? null) || one.to !== other.to)) return false;
  return namesInOrder[one.kind].every(name => isSame(one.properties[name], other.properties[name]));
}

type Held = RecordProperties[string] | null | undefined;

function isSame(one: Held, other: Held): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((item, at) => item === other[at]);
  return isEmpty(one) && isEmpty(other);
}
