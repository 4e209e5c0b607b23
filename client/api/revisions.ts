/** Hears from the server when the landscape has another revision, and asks anew for what is shown. */
import type { ApolloClient } from '@apollo/client';
import { newsCame } from './freshAnswers.ts';
import { answersAreOld } from './keptAnswers.ts';

const retryMs = 5_000;
/** The server says something every 15 seconds: after three of them without a word the line is dead, as after a sleep. */
const silenceMs = 45_000;

export interface RevisionNews {
  readonly revision: number;
  /** Its number is the one told last, what it holds is not: a store was filled anew, or put back. */
  readonly isOther: boolean;
}

/** Tells the revision at hand on every connection and each one after it, until the answer is called. */
export function watchRevisions(onNews: (news: RevisionNews) => void): () => void {
  let source: EventSource;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let last: number | null = null;
  const hear = (): void => {
    clearTimeout(silence);
    silence = setTimeout(connectAnew, silenceMs);
  };
  const connect = (): void => {
    hear();
    source = new EventSource('/events');
    source.addEventListener('here', hear);
    source.addEventListener('revision', event => {
      hear();
      const told = toldIn(event.data);
      if (told === null) return;
      const { revision, hasChanged } = told;
      onNews({ revision, isOther: hasChanged && revision === last });
      last = revision;
    });
    source.addEventListener('error', () => {
      // The browser tries again by itself, except after an answer that was no stream.
      if (source.readyState === EventSource.CLOSED) retry = setTimeout(connect, retryMs);
    });
  };
  const connectAnew = (): void => {
    clearTimeout(retry);
    source.close();
    connect();
  };
  connect();
  return () => {
    clearTimeout(retry);
    clearTimeout(silence);
    source.close();
  };
}

/** Asks again for everything on screen. What was kept of the old revision is forgotten, what is shown stays until its answer comes. */
export async function refresh(client: ApolloClient): Promise<void> {
  newsCame();
  answersAreOld();
  await client.refetchQueries({ include: 'active', updateCache: cache => void cache.evict({ id: 'ROOT_QUERY' }) });
  client.cache.gc();
}

/** What is told first on a connection names no record that changed. */
function toldIn(text: unknown): { readonly revision: number; readonly hasChanged: boolean } | null {
  try {
    const { revision, changedIds } = JSON.parse(String(text)) as Readonly<Record<string, unknown>>;
    return typeof revision === 'number' ? { revision, hasChanged: Array.isArray(changedIds) && changedIds.length > 0 } : null;
  } catch {
    return null;
  }
}
