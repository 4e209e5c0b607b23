/** Asks the server time and again whether it lives and whether it has its database. */

export type Health =
  | { readonly state: 'well' }
  /** The database holds something newer that cannot be shown; why, in the server's words. */
  | { readonly state: 'behind'; readonly problem: string }
  /** The server answers from memory; since when its database is out of reach, where it says so. */
  | { readonly state: 'away'; readonly since: string | null }
  /** The server itself does not answer. */
  | { readonly state: 'offline' };

const everyMs = 3_000;
const patienceMs = 5_000;

/** Tells how it stands, at once and whenever that changes, until the answer is called. */
export function watchHealth(onHealth: (health: Health) => void): () => void {
  let told = '';
  let isOver = false;
  let next: ReturnType<typeof setTimeout> | undefined;
  const ask = async (): Promise<void> => {
    const health = await healthNow();
    if (isOver) return;
    const name = JSON.stringify(health);
    if (name !== told) onHealth(health);
    told = name;
    next = setTimeout(() => void ask(), everyMs);
  };
  void ask();
  return () => {
    isOver = true;
    clearTimeout(next);
  };
}

async function healthNow(): Promise<Health> {
  try {
    const response = await fetch('/readyz', { cache: 'no-store', signal: AbortSignal.timeout(patienceMs) });
    return healthIn(await response.json());
  } catch {
    return { state: 'offline' };
  }
}

function healthIn(answer: unknown): Health {
  const { storeAvailable, unavailableSince, problem } = answer as Readonly<Record<string, unknown>>;
  if (storeAvailable === true) return typeof problem === 'string' ? { state: 'behind', problem } : { state: 'well' };
  if (storeAvailable === false) return { state: 'away', since: typeof unavailableSince === 'string' ? unavailableSince : null };
  return { state: 'offline' };
}
