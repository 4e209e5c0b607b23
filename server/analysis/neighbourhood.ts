/** What stands one to three steps around a body? */
import type { BodyId } from '../domain/id.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { stepsFrom, type Direction, type Lens, type Step } from './steps.ts';

export interface Neighbour {
  readonly body: BodyId;
  readonly step: number;
}

export interface Neighbourhood {
  readonly centre: BodyId;
  /** The centre first, then by step and id. */
  readonly members: readonly Neighbour[];
  /** The statements walked, by id. */
  readonly statements: readonly Step['statement'][];
}

export interface NeighbourhoodOptions {
  readonly steps: number;
  readonly direction: Direction;
  readonly lenses: readonly Lens[];
}

export function neighbourhoodOf(
  graph: PartnershipGraph,
  centre: BodyId,
  { steps, direction, lenses }: NeighbourhoodOptions,
): Neighbourhood {
  const wanted = new Set(lenses);
  const reached = new Map<BodyId, number>([[centre, 0]]);
  const walked = new Map<string, Step['statement']>();
  let edge: readonly BodyId[] = [centre];
  for (let step = 1; step <= steps; step += 1) {
    const next: BodyId[] = [];
    for (const body of edge) {
      for (const { to, statement, way } of stepsFrom(graph, body, wanted, centre)) {
        if (direction !== 'ANY' && way !== direction.toLowerCase()) continue;
        walked.set(statement.id, statement);
        if (reached.has(to)) continue;
        reached.set(to, step);
        next.push(to);
      }
    }
    edge = next;
  }
  const members = [...reached].map(([body, step]) => ({ body, step })).sort((a, b) => a.step - b.step || (a.body < b.body ? -1 : 1));
  const statements = [...walked.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { centre, members, statements };
}
