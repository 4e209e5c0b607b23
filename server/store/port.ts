/** The store port: every adapter keeps records and commits change sets, and knows nothing else of the domain. */
import type { Change, ChangeSet, Revision } from '../domain/change.ts';
import type { AnyRecord } from '../domain/record.ts';

/** Everything, from one consistent read. Records come in no promised order. */
export interface StoreContents {
  readonly revision: Revision;
  readonly records: readonly AnyRecord[];
}

/** Everything with its history as it stands, whether it fits or not, for whoever keeps it before it is replaced. */
export interface StoreFound extends StoreContents {
  /** Oldest first. */
  readonly changes: readonly Change[];
  /** What bears our marks and can be no record: all that each says, as one line of JSON. */
  readonly strays: readonly string[];
  /** The same as long as nobody changes anything. */
  readonly mark: string;
}

/** A change that leaves nothing but its records. */
export interface Replacement extends Pick<ChangeSet, 'id' | 'at' | 'author' | 'reason'> {
  readonly records: readonly AnyRecord[];
}

type Progress = (done: number, total: number) => void;

export interface LandscapeStore {
  readonly name: 'sqlite' | 'neo4j';
  /** Nobody but this process can write to it, so that whatever moves the signal is known here. */
  readonly isOursAlone: boolean;
  /** True when nothing was ever committed: the revision is 0. */
  isEmpty(): Promise<boolean>;
  /** One consistent read of everything; throws StoreUnavailable, or UnreadableRecord naming record, property and mend. */
  read(): Promise<StoreContents>;
  /** A token that changes exactly when something was committed, by us or by anyone. */
  signal(): Promise<string>;
  /** All or nothing, durable when it returns; throws RevisionConflict when the revision is not the expected one. Answers the new revision. */
  commit(change: ChangeSet, progress?: Progress): Promise<Revision>;
  /** Changes after a revision, oldest first. */
  changesSince(revision: Revision): Promise<readonly Change[]>;
  /** Writes everything, with its history, to a new file of the embedded store's kind, whichever store it is. */
  backUp(file: string): Promise<void>;
  close(): Promise<void>;
}

/** For who puts one landscape in the place of another: nobody does while it is served. */
export interface ReplaceableStore extends LandscapeStore {
  /** As `read`, but what that complains of comes as it is. */
  readAsFound(): Promise<StoreFound>;
  /** As `commit`, in the place of all that was found; throws StoreInUse or RevisionConflict when that is no longer what stands there. */
  replace(change: Replacement, found: StoreFound, progress?: Progress): Promise<Revision>;
}
