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

/** The store does not answer. */
export class StoreUnavailable extends Error {
  readonly code = 'STORE_UNAVAILABLE';
  /** ISO time since when it has not answered, where somebody kept watch. */
  readonly since: string | null;
  /** True where a change was on its way when the answers ended: it may be there, or not. Elsewhere nothing was written. */
  readonly mayBeWritten: boolean;
  /** It is there and does not let us in: asking often would lock others out too. */
  readonly isRefusal: boolean;

  constructor(message: string, { since = null, mayBeWritten = false, isRefusal = false }: Partial<Unavailability> = {}) {
    super(message);
    this.since = since;
    this.mayBeWritten = mayBeWritten;
    this.isRefusal = isRefusal;
  }
}

type Unavailability = Pick<StoreUnavailable, 'since' | 'mayBeWritten' | 'isRefusal'>;

/** Another process holds the store. */
export class StoreInUse extends Error {
  readonly code = 'STORE_IN_USE';
}

/** The file is not ours, is newer than this program, or is damaged; it was not touched. */
export class StoreRefused extends Error {
  readonly code = 'STORE_REFUSED';
}

/** There is no landscape to copy. */
export class NothingStored extends Error {
  readonly code = 'NOTHING_STORED';
}

/** The name that a copy should bear is taken; what bears it was not touched. */
export class FileInTheWay extends Error {
  readonly code = 'FILE_IN_THE_WAY';

  constructor(file: string) {
    super(`${file} is there already, and was not touched. Choose another name, or add --overwrite to replace it.`);
  }
}

/** A full or read-only disk; nothing was written. */
export class DiskFailure extends Error {
  readonly code = 'DISK';
}

export function diskFailure(file: string, error: unknown): DiskFailure {
  const reason = error instanceof Error ? error.message : String(error);
  return new DiskFailure(`Not saved: ${file} cannot be written (${reason}). Free some room or make the folder writable, then try again.`);
}

/** A record that does not fit the model: names node, property and mend. */
export class UnreadableRecord extends Error {
  readonly code = 'UNREADABLE_RECORD';
}

/** The change does not fit: a record against the model, or an end that is not there. Nothing was written. */
export class InvalidChange extends Error {
  readonly code = 'INVALID_CHANGE';
  /** One sentence each. */
  readonly complaints: readonly string[];

  constructor(complaints: readonly string[]) {
    super(complaints.slice(0, 5).join(' ') + (complaints.length > 5 ? ` And ${complaints.length - 5} more.` : ''));
    this.complaints = complaints;
  }
}

/** The store is written to so often that no consistent read was had; the last good graph stands, and it is tried again. */
export class StoreBusy extends Error {
  readonly code = 'STORE_BUSY';
}

const codes: ReadonlySet<string> = new Set([
  'CONFLICT',
  'STORE_UNAVAILABLE',
  'STORE_IN_USE',
  'STORE_REFUSED',
  'NOTHING_STORED',
  'FILE_IN_THE_WAY',
  'DISK',
  'UNREADABLE_RECORD',
  'INVALID_CHANGE',
  'STORE_BUSY',
]);

/** What we say ourselves stays as it is; what the system says is a matter of the disk. */
export function asTold(error: unknown, file: string): unknown {
  return error instanceof Error && 'code' in error && codes.has(String(error.code)) ? error : diskFailure(file, error);
}
