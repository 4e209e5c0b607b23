/** How the graph at hand stands to its store, told by what went wrong last. */
import { StoreUnavailable } from '../store/errors.ts';

export interface LiveStatus {
  readonly storeAvailable: boolean;
  /** ISO time since when the store does not answer; null while it does. */
  readonly unavailableSince: string | null;
  /** What keeps the newest revision from being shown, in words; null when nothing does. */
  readonly problem: string | null;
}

export const well: LiveStatus = { storeAvailable: true, unavailableSince: null, problem: null };

/** Whether the store answered, and what it holds cannot be shown. */
function doesAnswer(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'UNREADABLE_RECORD' || code === 'STORE_BUSY';
}

/** What cannot be read stays so until somebody mends it, which moves the signal; everything else is tried again. */
export function isWorthTryingAgain(error: unknown): boolean {
  return codeOf(error) !== 'UNREADABLE_RECORD';
}

export function statusAfter(error: unknown, before: LiveStatus, asked: Date): LiveStatus {
  const problem = error instanceof Error ? error.message : String(error);
  return doesAnswer(error)
    ? { storeAvailable: true, unavailableSince: null, problem }
    : { storeAvailable: false, unavailableSince: before.unavailableSince ?? asked.toISOString(), problem };
}

const whileAwayMs = 1_000;
/** Neo4j shuts a name out for five seconds after three wrong passwords: others of that name are to find a gap. */
const whileRefusedMs = 10_000;

/** How long to wait after an answer that did not come. */
export function pauseAfter(error: unknown, usualMs: number): number {
  if (error instanceof StoreUnavailable && error.isRefusal) return Math.max(usualMs, whileRefusedMs);
  return Math.min(usualMs, whileAwayMs);
}

/** Throws what whoever asks of a store that is away is told, at once. */
export function requireStore({ storeAvailable, unavailableSince, problem }: LiveStatus): void {
  if (!storeAvailable) throw new StoreUnavailable(problem ?? 'The store does not answer.', { since: unavailableSince });
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}
