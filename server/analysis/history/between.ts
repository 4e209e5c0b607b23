/** What is different between two revisions: a record that was changed twice is told once, as it was first and as it became last. */
import { keyText, type RecordKey } from '../../domain/record.ts';
import { bodiesIn } from './bodiesIn.ts';
import { sortOf, type ChangeSort } from './differs.ts';
import { kindsInOrder, kindTold, type KindTold } from './kindTold.ts';
import { isRecord, type ChangeWalked, type History, type Touched, type Was } from './walk.ts';

export interface Difference {
  /** Kind and id: two kinds may bear one id. */
  readonly id: string;
  readonly key: RecordKey;
  readonly kind: KindTold;
  readonly sort: ChangeSort;
  readonly before: Was;
  readonly after: Was;
  /** The revisions that changes of it made, oldest first. */
  readonly revisions: readonly number[];
}

export interface RevisionsCompared {
  readonly from: number;
  readonly to: number;
  /** The body of which alone is told; null where everything is. */
  readonly about: string | null;
  /** Oldest first; those alone that speak of the body. */
  readonly changes: readonly ChangeWalked[];
  readonly differences: readonly Difference[];
  /** How many records were touched and are as they were. */
  readonly undone: number;
  /** How many changes there were of which nobody knows what they touched. */
  readonly unseen: number;
  /** How many of those are not even in the history at hand. */
  readonly missing: number;
}

export interface Span {
  /** The revision before the first change told. */
  readonly from: number;
  readonly to: number;
  readonly about: string | null;
}

export function* comparedRevisions(history: History, { from, to, about }: Span): Generator<void, RevisionsCompared> {
  const all = history.changes.filter(({ change }) => change.revision > from && change.revision <= to);
  const steps: { readonly walked: ChangeWalked; readonly touched: readonly Touched[] }[] = [];
  for (const walked of all) steps.push({ walked, touched: yield* touchedAbout(history, walked, about) });
  const first = new Map<string, { readonly touched: Touched; readonly revisions: number[] }>();
  const last = new Map<string, Touched>();
  for (const { walked, touched } of steps) {
    for (const one of touched) {
      const id = keyText(one.key);
      const known = first.get(id) ?? { touched: one, revisions: [] };
      known.revisions.push(walked.change.revision);
      first.set(id, known);
      last.set(id, one);
    }
  }
  const differences: Difference[] = [];
  for (const [id, { touched, revisions }] of first) {
    const ends = { key: touched.key, before: touched.before, after: last.get(id)?.after ?? null };
    const difference = differenceOf(history, ends, revisions);
    if (difference !== null) differences.push(difference);
    yield;
  }
  // Each change makes one revision.
  const missing = to - from - all.length;
  return {
    from,
    to,
    about,
    changes: steps.filter(({ walked, touched }) => about === null || touched.length > 0 || isUnseen(walked)).map(({ walked }) => walked),
    differences: differences.sort(inOrder),
    undone: first.size - differences.length,
    unseen: all.filter(isUnseen).length + missing,
    missing,
  };
}

/** Changes after one revision and up to another, oldest first; of a body those that touched what speaks of it. */
export function* changesWithin(history: History, { from, to, about }: Span): Generator<void, readonly ChangeWalked[]> {
  const all = history.changes.filter(({ change: { revision } }) => revision > from && revision <= to);
  if (about === null) return all;
  const found: ChangeWalked[] = [];
  for (const walked of all) if ((yield* touchedAbout(history, walked, about)).length > 0) found.push(walked);
  return found;
}

/** What one change did. */
export function* differencesOf(history: History, walked: ChangeWalked, about: string | null): Generator<void, readonly Difference[]> {
  const differences: Difference[] = [];
  for (const one of yield* touchedAbout(history, walked, about)) {
    const difference = differenceOf(history, one, [walked.change.revision]);
    if (difference !== null) differences.push(difference);
    yield;
  }
  return differences.sort(inOrder);
}

function* touchedAbout(history: History, { touched }: ChangeWalked, about: string | null): Generator<void, readonly Touched[]> {
  if (about === null) return touched;
  const found: Touched[] = [];
  for (const one of touched) {
    if (isAbout(history, one, about)) found.push(one);
    yield;
  }
  return found;
}

function differenceOf(history: History, { key, before, after }: Touched, revisions: readonly number[]): Difference | null {
  const sort = sortOf(before, after);
  if (sort === null) return null;
  return { id: keyText(key), key, kind: kindTold(history, key, [after, before]), sort, before, after, revisions };
}

function isUnseen({ isKept, touched }: ChangeWalked): boolean {
  return !isKept && touched.length === 0;
}

/** Whether it speaks of the body, before or after. */
function isAbout(history: History, { key, before, after }: Touched, about: string): boolean {
  const known = [before, after].filter(isRecord);
  const records = known.length > 0 ? known : [history.find(key.kind, key.id)];
  return records.some(record => record !== null && bodiesIn(history, record).includes(about));
}

function inOrder(a: Difference, b: Difference): number {
  return kindsInOrder.indexOf(a.kind) - kindsInOrder.indexOf(b.kind) || (a.id < b.id ? -1 : 1);
}
