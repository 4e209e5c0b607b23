/** Somebody asked and went away. */
export class Cancelled extends Error {
  readonly code = 'CANCELLED';

  constructor() {
    super('The question was given up before it was answered.');
  }
}
