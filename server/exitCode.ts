/** What the program ends with, after what went wrong (sysexits; the numbers are promised in docs and tests). */
const codes: Readonly<Record<string, number>> = {
  BAD_ENVIRONMENT: 64,
  BAD_USAGE: 64,
  FILE_IN_THE_WAY: 64,
  NOTHING_STORED: 64,
  EADDRINUSE: 64,
  EADDRNOTAVAIL: 64,
  EACCES: 64,
  BAD_LANDSCAPE: 65,
  UNREADABLE_RECORD: 65,
  STORE_UNAVAILABLE: 69,
  DISK: 74,
  STORE_IN_USE: 75,
  STORE_BUSY: 75,
  CONFLICT: 75,
  STORE_REFUSED: 76,
};

/** 1 for what nobody foresaw. */
export function exitCodeOf(error: unknown): number {
  return error instanceof Error && 'code' in error ? (codes[String(error.code)] ?? 1) : 1;
}
