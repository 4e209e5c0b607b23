/** A session read anew from its address, in which every part that says the same is the same: who watches a part hears only of changes. */
import { isSame } from './isSame.ts';
import type { Session } from './session.ts';

export function keptParts(held: Session, read: Session): Session {
  const parts = Object.entries(read).map(([part, value]) => {
    const before: unknown = held[part as keyof Session];
    return [part, isSame(before, value) ? before : value];
  });
  return Object.fromEntries(parts) as Session;
}
