/** One network in python-igraph, tie for tie as ours. */
import { bodiesWalkedFrom } from '../../../server/analysis/silos/betweenness.ts';
import { eachTie, type Topology } from '../../../server/analysis/silos/topology.ts';
import { startPython, type Python } from './python.ts';

export type Igraph = Python<'louvain' | 'cuts' | 'betweenness' | 'constraint'>;

export function startIgraph(topology: Topology): Promise<Igraph> {
  const [from, to]: [number[], number[]] = [[], []];
  eachTie(topology, (a, b) => {
    from.push(a);
    to.push(b);
  });
  const walked = bodiesWalkedFrom(topology);
  return startPython('networks.py', { size: topology.size, from, to, walkedFrom: walked < topology.size ? walked : null });
}
