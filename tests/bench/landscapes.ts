/** Landscapes to measure, as records, as a dataset, and as the graph that the product reads. */
import { decodeDataset } from '../../server/domain/decode.ts';
import type { AnyRecord } from '../../server/domain/record.ts';
import type { Dataset } from '../../server/domain/things.ts';
import { readLandscapeFolder } from '../../server/intake/landscapeFolder.ts';
import { project } from '../api/running.ts';
import { timesWales } from './timesWales.ts';

export function recordsOf(scale: number): readonly AnyRecord[] {
  return timesWales(readLandscapeFolder(`${project}seed/wales`).records, scale);
}

export function datasetOf(scale: number): Dataset {
  return decodeDataset({ revision: 1, records: recordsOf(scale) });
}
