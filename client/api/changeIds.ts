/** The id under which a change is sent: a new one each time, and the same again while it is not known whether it was written. */
import type { CommitInput } from './generated/graphql.ts';

/** At the revision at which it was sent first: on another it would be another change. */
type Named = CommitInput & { readonly changeId: string };

interface ChangeIds {
  /** The change as it is to be sent. */
  named(change: CommitInput): Named;
  /** No answer came: it may be written. */
  lost(change: CommitInput): void;
  isLost(change: CommitInput): boolean;
  /** It is known by now what became of it. */
  answered(change: CommitInput): void;
}

export function changeIds(newId: () => string = anyId): ChangeIds {
  const sent = new Map<string, Named>();
  const lost = new Set<string>();
  return {
    named: change => {
      const key = contentOf(change);
      const named = sent.get(key) ?? { ...change, changeId: newId() };
      sent.set(key, named);
      return named;
    },
    lost: change => void lost.add(contentOf(change)),
    isLost: change => lost.has(contentOf(change)),
    answered: change => {
      const key = contentOf(change);
      sent.delete(key);
      lost.delete(key);
    },
  };
}

/** What is told apart as a change: not its revision, and not the ids that its records were given when it was made. */
function contentOf({ author, reason, upsert, remove }: CommitInput): string {
  const text = JSON.stringify([author, reason, upsert, remove]);
  const made = upsert.flatMap(({ id }) => (typeof id === 'string' && /-[0-9a-z]{21,}$/.test(id) ? [id] : []));
  return made.reduce((so, id, at) => so.replaceAll(id, `#${at}`), text);
}

/** Not `randomUUID`, which pages on plain http from another machine do not have. */
function anyId(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map(number => number.toString(16).padStart(8, '0')).join('');
}
