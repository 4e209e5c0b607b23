/** The Wales landscape as it is seeded, read once for all tests of a file. */
import { fileURLToPath } from 'node:url';
import { decodeDataset } from '../../server/domain/decode.ts';
import { buildGraph } from '../../server/graph/build.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { readLandscapeFolder } from '../../server/intake/landscapeFolder.ts';

const folder = fileURLToPath(new URL('../../seed/wales', import.meta.url));

export const wales: PartnershipGraph = buildGraph(decodeDataset({ revision: 1, records: readLandscapeFolder(folder).records }));
