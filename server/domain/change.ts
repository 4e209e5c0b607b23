/** Change sets and revisions: how a landscape moves from one state to the next. */
import { keyOf, type AnyRecord, type RecordKey } from './record.ts';

export type Revision = number;

/** Complete: a removed thing's statements and evidence are named too. */
export interface Edits {
  /** Records with all their properties: what is not there is gone. */
  readonly upsert: readonly AnyRecord[];
  readonly remove: readonly RecordKey[];
}

/** One atomic set of edits. */
export interface ChangeSet extends Edits {
  /** Chosen by whoever commits, so that a commit whose answer was lost is never done twice. */
  readonly id: string;
  readonly expectedRevision: Revision;
  /** A role or organisation, never the name of a person. */
  readonly author: string;
  readonly reason: string;
  /** ISO time of the commit. */
  readonly at: string;
}

/** Who is named where somebody edited the data without Tirlun. */
export const outsideAuthor = 'outside Tirlun';

/** What is written where nobody but Tirlun itself gives a reason. */
export const ownReasons = { loaded: 'Loaded from a landscape folder', replaced: 'Replaced by a landscape folder' } as const;

/** A committed change, as the history keeps it. */
export interface Change {
  readonly revision: Revision;
  readonly id: string;
  readonly at: string;
  readonly author: string;
  readonly reason: string;
  readonly upserted: readonly RecordKey[];
  readonly removed: readonly RecordKey[];
  /**
   * The touched records as they were before; one that is not among them was not there. What they were after is what the
   * next change found. Null where it is not kept: changes of an older Tirlun, and edits that nobody saw being made.
   */
  readonly before: readonly AnyRecord[] | null;
}

/** A change that was made, as it is kept. */
export function changeMade({ id, at, author, reason, upsert, remove }: ChangeSet, became: Pick<Change, 'revision' | 'before'>): Change {
  return { ...became, id, at, author, reason, upserted: upsert.map(keyOf), removed: remove.map(keyOf) };
}
