/** What a person asks of the history: between which revisions, of which body. */
import type { Choices } from './choices.ts';
import type { Producer } from './producers.ts';

/** The revisions that are compared: what was chosen, else everything since the landscape was loaded. */
export function revisionsCompared(
  { from, to }: Pick<Choices, 'from' | 'to'>,
  present: number,
): { readonly from: number; readonly to: number } {
  const last = Math.min(present, numberIn(to[0]) ?? present);
  // The first revision is the loading itself, which nobody asks about.
  return { from: Math.min(last, numberIn(from[0]) ?? Math.min(1, present)), to: last };
}

/** The present revision is not written down: who opens the link later sees what came since. */
export const compareRevisions =
  (from: number, to: number | null): Producer =>
  session => ({
    ...session,
    screen: 'changes',
    sorting: null,
    choices: { ...session.choices, compared: 'REVISIONS', from: [String(from)], to: to === null ? [] : [String(to)] },
  });

export const showHistoryOf =
  (body: string): Producer =>
  session => ({
    ...session,
    screen: 'changes',
    sorting: null,
    choices: { ...session.choices, compared: 'REVISIONS', from: ['0'], to: [], changed: [], about: [body] },
  });

function numberIn(text: string | undefined): number | null {
  return text === undefined || !/^\d+$/.test(text) ? null : Number(text);
}
