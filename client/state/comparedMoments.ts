/** What a person asks of the history: between which revisions, of which body. */
import type { Choices } from './choices.ts';
import type { Session } from './session.ts';
import { faultOfDay } from './day.ts';
import { isOfLandscape, leaveTwoMoments, showScreen, type Producer } from './producers.ts';

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

export interface Days {
  readonly since: string;
  readonly until: string;
  /** They can be asked for: two days, the first before the second. */
  readonly isSound: boolean;
}

/** The two days that were chosen; the last ten years until some are. */
export function daysCompared({ since: first, until: last }: Pick<Choices, 'since' | 'until'>, now: Date): Days {
  const two = (part: number): string => String(part).padStart(2, '0');
  const since = first[0] ?? `${now.getFullYear() - 10}-01-01`;
  const until = last[0] ?? `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return { since, until, isSound: faultOfDay(since) === null && faultOfDay(until) === null && firstOf(since) < firstOf(until) };
}

function firstOf(day: string): string {
  return `${day}-01-01`.slice(0, 10);
}

/** What is compared, on the map: both moments stand in the address, so that the same is there again. */
export const showChangesOnMap =
  (moments: Pick<Choices, 'from' | 'to'> | Pick<Choices, 'since' | 'until'>): Producer =>
  session => {
    const shown = showScreen('map')(leaveTwoMoments(session));
    return { ...shown, choices: { ...shown.choices, ...moments, changesOnMap: 'YES' } };
  };

/** A what-if goes before the history. */
export function isHistoryShown(session: Session): boolean {
  const { changesOnMap, scenario } = session.choices;
  return changesOnMap === 'YES' && scenario.length === 0 && isOfLandscape(session);
}

/** From the map back to the list of the same. */
export const listChanges: Producer = session => ({ ...leaveTwoMoments(session), screen: 'changes', sorting: null });

function numberIn(text: string | undefined): number | null {
  return text === undefined || !/^\d+$/.test(text) ? null : Number(text);
}
