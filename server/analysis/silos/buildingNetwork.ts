/** A network by its name. */
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { shortNames } from '../callName.ts';
import { linksNetwork } from './linksNetwork.ts';
import type { Network, NetworkOptions } from './network.ts';
import { seatsNetwork } from './seatsNetwork.ts';

/** Group nodes never take part. Steps are short, however large it is. */
export function* buildingNetwork(graph: PartnershipGraph, options: NetworkOptions): Generator<void, Network> {
  // What is said of a network calls boards by names that no other bears: they are counted before anybody waits for a sentence.
  yield* shortNames.steps(graph);
  return yield* options.network === 'INTERFACES' ? linksNetwork(graph, options) : seatsNetwork(graph, options);
}
