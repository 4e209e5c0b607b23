/** What can go wrong with a store. Translated once, in server/api/errors.ts for the wire and server/main.ts for the exit code. */
import type { Revision } from '../domain/change.ts';

/** The landscape moved on since the change was made. */
export class RevisionConflict extends Error {
  readonly code = 'CONFLICT';
  readonly expected: Revision;
  readonly actual: Revision;

  constructor(expected: Revision, actual: Revision) {
    super(`The change was made on revision ${expected}, and the landscape is at revision ${actual}. Read it again and redo the change.`);
    this.expected = expected;
    this.actual = actual;
  }
}

/** The store does not answer; nothing was written. */
export class StoreUnavailable extends Error {
  readonly code = 'STORE_UNAVAILABLE';
}

/** Another process holds the store. */
export class StoreInUse extends Error {
  readonly code = 'STORE_IN_USE';
}

/** The file is not ours, is newer than this program, or is damaged; it was not touched. */
export class StoreRefused extends Error {
  readonly code = 'STORE_REFUSED';
}

/** A full or read-only disk; nothing was written. */
export class DiskFailure extends Error {
  readonly code = 'DISK';
}

/** A record that does not fit the model: names node, property and mend. */
export class UnreadableRecord extends Error {
  readonly code = 'UNREADABLE_RECORD';
}
