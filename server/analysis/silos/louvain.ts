/** The only place that knows graphology: one run of its Louvain over a topology. */
import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import type { Random } from './seeded.ts';
import { eachTie, type Topology } from './topology.ts';

type Louvain = (typeof louvainModule)['default'];

// Its types say that the function stands under `default`; it is what the module is.
const louvain = louvainModule as unknown as Louvain;

export function louvainOn(topology: Topology): (random: Random) => Int32Array {
  const graph = new UndirectedGraph();
  for (let node = 0; node < topology.size; node += 1) graph.addNode(node);
  eachTie(topology, (a, b) => void graph.addUndirectedEdge(a, b));
  return random => {
    const groups = louvain(graph, { rng: random, getEdgeWeight: null });
    return Int32Array.from({ length: topology.size }, (_, node) => groups[node] as number);
  };
}
