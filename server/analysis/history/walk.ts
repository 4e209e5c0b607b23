/** The history walked back from what stands now: what each change found, and what it left. */
import type { Change } from '../../domain/change.ts';
import { keyText, keysOnce, type AnyRecord, type RecordKey } from '../../domain/record.ts';
import { groupBy, listsOf } from '../../graph/grouping.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { recordIn } from '../../graph/recordIn.ts';

/** A record as it was; null where it was not there. */
export type Was = AnyRecord | null | 'not kept';

export function isRecord(was: Was): was is AnyRecord {
  return was !== null && was !== 'not kept';
}

export interface Touched {
  readonly key: RecordKey;
  readonly before: Was;
  readonly after: Was;
}

export interface ChangeWalked {
  readonly change: Change;
  /** What it found is kept. */
  readonly isKept: boolean;
  readonly touched: readonly Touched[];
}

export interface History {
  /** What stands. */
  readonly graph: PartnershipGraph;
  /** Oldest first, up to the revision of the graph. */
  readonly changes: readonly ChangeWalked[];
  /** The record as it stands; one that is gone as it last stood. */
  find(kind: RecordKey['kind'], id: string): AnyRecord | null;
  /** What a piece of evidence is about, there or gone. */
  findAbout(evidence: AnyRecord): AnyRecord | null;
  /** Evidence that is gone itself, by the id of what it was about. */
  goneAbout(id: string): readonly AnyRecord[];
}

/** So many records are walked over between two pauses. */
const atOnce = 100;

export function* walkedBack(graph: PartnershipGraph, changes: readonly Change[]): Generator<void, History> {
  const standing = standingIn(graph);
  const upToNow = changes.filter(({ revision }) => revision <= graph.revision);
  const { walked, gone } = yield* stepsBack(upToNow, standing);
  const goneById = listsOf(groupBy(gone.values(), ({ id }) => [id]));
  const find: History['find'] = (kind, id) => standing({ kind, id }) ?? gone.get(keyText({ kind, id })) ?? null;
  return {
    graph,
    changes: walked,
    find,
    findAbout: ({ properties: { about, aboutKind } }) => {
      const id = String(about);
      const named = typeof aboutKind === 'string' ? [aboutKind as RecordKey['kind']] : graph.kindsOf(id);
      return named.map(kind => find(kind, id)).find(record => record !== null) ?? goneById(id)[0] ?? null;
    },
    goneAbout: listsOf(groupBy(gone.values(), ({ kind, properties }) => (kind === 'Evidence' ? [String(properties['about'])] : []))),
  };
}

interface StepsBack {
  /** Oldest first. */
  readonly walked: readonly ChangeWalked[];
  /** Records that no longer stand, as they last stood, by their key. */
  readonly gone: ReadonlyMap<string, AnyRecord>;
}

/** Changes come oldest first; what stands after the last is looked up. */
export function* stepsBack(changes: readonly Change[], standing: (key: RecordKey) => AnyRecord | null): Generator<void, StepsBack> {
  const state = new Map<string, Was>();
  const gone = new Map<string, AnyRecord>();
  const walked: ChangeWalked[] = [];
  const cameWith = firstTouches(changes);
  let done = 0;
  for (const change of changes.toReversed()) {
    const before = change.before === null ? null : new Map(change.before.map(record => [keyText(record), record]));
    const touched: Touched[] = [];
    for (const key of touchedBy(change)) {
      const text = keyText(key);
      const later = state.get(text);
      const after = later === undefined ? standing(key) : later;
      const found = before === null && cameWith.get(text) !== change.revision ? 'not kept' : (before?.get(text) ?? null);
      touched.push({ key, before: found, after });
      state.set(text, found);
      if (isRecord(found) && !gone.has(text) && standing(key) === null) gone.set(text, found);
      if ((done += 1) % atOnce === 0) yield;
    }
    walked.push({ change, isKept: before !== null || change.revision === 1, touched });
  }
  return { walked: walked.reverse(), gone };
}

/** By which revision each record came, where that is sure: nothing was there before the first, and no earlier change touched it. */
function firstTouches(changes: readonly Change[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  if (changes[0]?.revision !== 1) return first;
  for (const change of changes) {
    const touched = touchedBy(change);
    // Nobody knows what that one touched, so nothing is sure from here on.
    if (change.before === null && touched.length === 0) break;
    for (const key of touched) if (!first.has(keyText(key))) first.set(keyText(key), change.revision);
  }
  return first;
}

function touchedBy({ upserted, removed }: Change): readonly RecordKey[] {
  return keysOnce([...upserted, ...removed]);
}

/** Records of the graph as stores keep them, each made once. */
function standingIn(graph: PartnershipGraph): (key: RecordKey) => AnyRecord | null {
  const made = new Map<string, AnyRecord | null>();
  return key => {
    const text = keyText(key);
    const known = made.get(text);
    if (known !== undefined) return known;
    const record = recordIn(graph, key);
    made.set(text, record);
    return record;
  };
}
