/** Where bodies stand that pull at those they are joined to and push away all others. The same network always gives the same places. */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';

export interface ForceAsked {
  readonly count: number;
  /** Two numbers for each tie. */
  readonly ties: readonly number[];
}

const ticks = 300;

/** x and y of each in turn. d3 begins on a spiral by number and draws its own seeded chances. */
export function placesByForce({ count, ties }: ForceAsked): Float64Array {
  const nodes: SimulationNodeDatum[] = Array.from({ length: count }, () => ({}));
  const links = Array.from({ length: ties.length / 2 }, (_, at) => ({
    source: ties[2 * at] as number,
    target: ties[2 * at + 1] as number,
  }));
  forceSimulation(nodes)
    .force('link', forceLink(links).distance(70))
    .force('charge', forceManyBody().strength(-240).distanceMax(900))
    .force('collide', forceCollide(30))
    .force('x', forceX(0).strength(0.03))
    // Screens are wide.
    .force('y', forceY(0).strength(0.09))
    .stop()
    .tick(ticks);
  return Float64Array.from(nodes.flatMap(({ x = 0, y = 0 }) => [x, y]));
}
