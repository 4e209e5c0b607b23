/** A change that does not fit the model or the landscape; nothing was written. */
export class InvalidRequest extends Error {
  readonly code = 'INVALID_CHANGE';
  readonly complaints: readonly string[];

  constructor(complaints: readonly string[]) {
    super(complaints.length === 1 ? (complaints[0] ?? '') : `${complaints.length} things do not fit. First: ${complaints[0] ?? ''}`);
    this.complaints = complaints;
  }
}
