/** All evidence: by its id, by what it is about, by the source in which it stands. */
import { kinds, type KindName } from '../../schema/model/model.ts';
import type { IdOf } from '../domain/id.ts';
import type { Dataset, Evidence, EvidenceLeftBehind } from '../domain/things.ts';
import { grouping, indexing } from './inSteps.ts';
import { Layered } from './layered.ts';
import { Lists } from './lists.ts';
import { byId } from './order.ts';

export interface Testimony {
  readonly byId: Layered<string, Evidence>;
  /** By the kind of record it is about, and its id. */
  readonly byKind: ReadonlyMap<KindName, Lists<string, Evidence>>;
  readonly bySource: Lists<IdOf<'Source'>, Evidence>;
  /** About records that are gone, in order of id. */
  readonly leftBehind: readonly EvidenceLeftBehind[];
}

export const noTestimony: Testimony = {
  byId: new Layered(),
  byKind: new Map((Object.keys(kinds) as KindName[]).map(kind => [kind, new Lists(piece => [piece.about])])),
  bySource: new Lists(piece => [piece.source]),
  leftBehind: [],
};

export function* testimonyAfter(
  before: Testimony,
  written: Pick<Dataset, 'evidence' | 'evidenceLeftBehind'>,
  removed: readonly string[],
): Generator<void, Testimony> {
  const coming = yield* indexing(written.evidence);
  const come = [...coming.values()];
  // Where nothing stood before nothing leaves, and a set of all ids is long in making.
  const isFirst = before.byId.isEmpty && before.leftBehind.length === 0;
  const leaving = new Set(isFirst ? [] : [...removed, ...coming.keys(), ...written.evidenceLeftBehind.map(({ id }) => id)]);
  const gone = [...leaving].flatMap(id => before.byId.get(id) ?? []);
  const [comeByKind, goneByKind] = [yield* grouping(come, aboutKindOf), yield* grouping(gone, aboutKindOf)];
  const byKind = new Map<KindName, Lists<string, Evidence>>();
  for (const [kind, lists] of before.byKind) {
    byKind.set(kind, yield* lists.after({ gone: goneByKind.get(kind) ?? [], come: comeByKind.get(kind) ?? [] }));
  }
  const stillLeftBehind = before.leftBehind.filter(({ id }) => !leaving.has(id));
  return {
    byId: before.byId.isEmpty
      ? new Layered<string, Evidence>(coming)
      : before.byId.with([...gone.map(({ id }) => [id, undefined] as const), ...coming]),
    byKind,
    bySource: yield* before.bySource.after({ gone, come }),
    leftBehind: [...stillLeftBehind, ...written.evidenceLeftBehind].sort(byId),
  };
}

function aboutKindOf({ aboutKind }: Evidence): readonly KindName[] {
  return [aboutKind];
}
