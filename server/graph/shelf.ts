/** The records of one kind, in order of id, and what the last change did to them. */
import { indexing } from './inSteps.ts';
import { LaidOver } from './laidOver.ts';

/** Records that stand no longer so, and those that stand now in their place or beside them, in order of id. */
export interface Turnover<Row> {
  readonly gone: readonly Row[];
  readonly come: readonly Row[];
}

export interface Shelf<Row extends { readonly id: string }> extends Turnover<Row> {
  readonly byId: ReadonlyMap<Row['id'], Row>;
}

export function isTouched({ gone, come }: Turnover<unknown>): boolean {
  return gone.length + come.length > 0;
}

/** What is written stands instead of what bore its id; of two that bear the same id the last. */
export function* shelfAfter<Row extends { readonly id: string }>(
  before: ReadonlyMap<Row['id'], Row>,
  written: readonly Row[],
  removed: readonly Row['id'][],
): Generator<void, Shelf<Row>> {
  if (written.length + removed.length === 0) return { byId: before, gone: [], come: [] };
  const coming = yield* indexing(written);
  const come = [...coming.values()];
  if (before.size === 0) return { byId: coming, gone: [], come };
  const changed = new Map<Row['id'], Row | undefined>([...removed.map(id => [id, undefined] as const), ...coming]);
  const gone = [...changed.keys()].flatMap(id => before.get(id) ?? []);
  return { byId: new LaidOver(before, changed), gone, come };
}
