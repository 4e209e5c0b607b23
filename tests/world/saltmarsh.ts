/**
 * Saltmarsh, our little world: three councils on a marsh, Heron Sands by itself and the other two on the Estuary; one police force for all;
 * a health board for the Estuary; a lifeboat of which nobody wrote down where it puts to sea. Each council area has a community safety
 * partnership (CSP); the Estuary has a public services board (PSB); the Marsh Board stands over all.
 * The minutes say things of councils, of CSPs and of landlords in general. The files beside this one hold every word.
 */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeDataset } from '../../server/domain/decode.ts';
import { idOf, type BodyId, type PartnershipId } from '../../server/domain/id.ts';
import type { AnyRecord } from '../../server/domain/record.ts';
import { buildGraph } from '../../server/graph/build.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';
import { readLandscapeFolder } from '../../server/intake/landscapeFolder.ts';

export const saltmarshFolder: string = fileURLToPath(new URL('saltmarsh', import.meta.url));

export const saltmarshRecords: readonly AnyRecord[] = readLandscapeFolder(saltmarshFolder).records;

export const saltmarsh: PartnershipGraph = saltmarshWith();

/** Saltmarsh with more told of it; a record that bears the id of another of its kind takes its place. */
export function saltmarshWith(...more: readonly AnyRecord[]): PartnershipGraph {
  const key = ({ kind, id }: AnyRecord): string => `${kind} ${id}`;
  const told = new Set(more.map(key));
  return buildGraph(decodeDataset({ revision: 1, records: [...saltmarshRecords.filter(record => !told.has(key(record))), ...more] }));
}

/** A copy of the folder, in which somebody has edited a file. */
export function saltmarshEdited(file: string, edit: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'saltmarsh-'));
  cpSync(saltmarshFolder, folder, { recursive: true });
  writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), 'utf8')));
  return folder;
}

export function board(id: string): PartnershipId {
  return idOf('Partnership', id);
}

export function body(id: string): BodyId {
  return saltmarsh.requireBody(idOf('Organisation', id)).id;
}
