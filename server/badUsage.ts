/** A command line that makes no sense; the program ends with 64. */
export class BadUsage extends Error {
  readonly code = 'BAD_USAGE';
}
