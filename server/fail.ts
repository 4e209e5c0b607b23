/** Ends the program: in words where we know what went wrong, with everything there is where we do not. */
import { exitCodeOf } from './exitCode.ts';

export function fail(error: unknown): never {
  console.error(error instanceof Error && 'code' in error && exitCodeOf(error) !== 1 ? error.message : error);
  process.exit(exitCodeOf(error));
}
