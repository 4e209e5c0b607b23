/** What a reading does about what can be no record: it complains, or notes where that stands and goes on. */
import { UnreadableRecord } from '../errors.ts';

/** A node or relationship that bears our marks and can be no record. */
export interface Stray {
  readonly is: 'node' | 'relationship';
  /** By which the database knows it. */
  readonly element: string;
}

export interface Misfits {
  /** Whether every row says by which name the database knows it, or only one without an id. */
  readonly namesAll: boolean;
  /** `find` is asked only where it is noted. */
  refuse(complaint: string, find: () => Stray): void;
  /** A record that comes as it is all the same. */
  tell(complaint: string): void;
  /** Whether no other bears the key yet; constraints see to that unless somebody dropped them. */
  isFirst(key: string): boolean;
}

/** Throws UnreadableRecord at the first. */
export const complaining: Misfits = {
  namesAll: false,
  refuse: complaint => {
    throw new UnreadableRecord(complaint);
  },
  tell: complaint => {
    throw new UnreadableRecord(complaint);
  },
  isFirst: () => true,
};

export function noting(): Misfits & { readonly strays: readonly Stray[] } {
  const strays: Stray[] = [];
  const taken = new Set<string>();
  return {
    namesAll: true,
    strays,
    refuse: (_complaint, find) => void strays.push(find()),
    tell: () => undefined,
    isFirst: key => {
      const isFirst = !taken.has(key);
      taken.add(key);
      return isFirst;
    },
  };
}
