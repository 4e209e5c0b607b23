/** Betweenness by graphology-metrics, told to take no attribute for a distance. Its Louvain is ours too. */
import { UndirectedGraph } from 'graphology';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import { eachTie, type Topology } from '../../../server/analysis/silos/topology.ts';

type Betweenness = (typeof betweennessModule)['default'];

// Its types say that the function stands under `default`; it is what the module is.
const betweenness = betweennessModule as unknown as Betweenness;

/** Asked again and again of one graph, which is built before anything is timed. */
export function graphologyBetweenness(topology: Topology): () => Float64Array {
  const graph = new UndirectedGraph();
  for (let node = 0; node < topology.size; node += 1) graph.addNode(node);
  eachTie(topology, (a, b) => void graph.addUndirectedEdge(a, b));
  return () => {
    const found = betweenness(graph, { normalized: true, getEdgeWeight: null });
    return Float64Array.from({ length: topology.size }, (_, node) => found[node] ?? Number.NaN);
  };
}
