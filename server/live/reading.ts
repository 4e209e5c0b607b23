/** A store read into a graph, in slices: whoever asks meanwhile is answered from the graph before. */
import { decodingDataset } from '../domain/decode.ts';
import { buildingGraph } from '../graph/build.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { inSlices } from '../pace/inSlices.ts';
import type { LandscapeStore } from '../store/port.ts';

export async function readGraph(store: LandscapeStore): Promise<PartnershipGraph> {
  const contents = await store.read();
  const dataset = await inSlices(decodingDataset(contents));
  return inSlices(buildingGraph(dataset));
}
