/** How many gaps there are about each body, as the lens of gaps shows it: by the gravest of them. */
import type { GapLoadsQuery } from '../api/generated/graphql.ts';

export type GapLoad = GapLoadsQuery['gapLoad'][number];

/** By the id of the body; one that is not in it has no gap recorded about it. */
export type GapLoads = ReadonlyMap<string, GapLoad>;

/** What a body is shown as: by its gravest gap, as one with nothing but questions, or as one about which no gap is recorded. */
export type Gravest = 'HIGH' | 'MEDIUM' | 'LOW' | 'ASK' | 'NONE';

export const fromGravest: readonly Gravest[] = ['HIGH', 'MEDIUM', 'LOW', 'ASK', 'NONE'];

export function gapLoadsIn({ gapLoad }: GapLoadsQuery): GapLoads {
  return new Map(gapLoad.map(load => [load.body.id, load]));
}

export function gravestOf(load: GapLoad | undefined): Gravest {
  if (load === undefined) return 'NONE';
  return load.severity ?? (load.ask > 0 ? 'ASK' : 'NONE');
}

/** Of some bodies those whose gravest gap is one of those wanted; none wanted asks for nothing. */
export function withGravest(ids: ReadonlySet<string>, loads: GapLoads, wanted: readonly Gravest[]): ReadonlySet<string> {
  return wanted.length === 0 ? ids : new Set([...ids].filter(id => wanted.includes(gravestOf(loads.get(id)))));
}

/** How many of some bodies are shown as what. */
export function countByGravest(ids: Iterable<string>, loads: GapLoads): Readonly<Record<Gravest, number>> {
  const counts = { HIGH: 0, MEDIUM: 0, LOW: 0, ASK: 0, NONE: 0 };
  for (const id of ids) counts[gravestOf(loads.get(id))] += 1;
  return counts;
}
