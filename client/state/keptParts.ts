/** A session read anew from its address, in which every part that says the same is the same: who watches a part hears only of changes. */
import type { Session } from './session.ts';

export function keptParts(held: Session, read: Session): Session {
  const parts = Object.entries(read).map(([part, value]) => {
    const before: unknown = held[part as keyof Session];
    return [part, isSame(before, value) ? before : value];
  });
  return Object.fromEntries(parts) as Session;
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every(key => isSame(a[key], b[key]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
