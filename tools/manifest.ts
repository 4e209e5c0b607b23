/**
 * Writes seed/wales/manifest.json: how many rows each fact file has and their fingerprint, and how many records come of them.
 * Run by hand, and only when the researchers send new facts: a test holds the folder to it, so that no row is lost unseen.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLandscapeFolder, type Manifest } from '../server/intake/landscapeFolder.ts';
import { root } from './run.ts';

export interface SeedManifest {
  readonly files: Readonly<Record<string, { readonly rows: number; readonly sha256: string }>>;
  readonly records: Manifest['records'];
}

const folder = join(root, 'seed/wales');

export function manifestOfWales(): SeedManifest {
  const { manifest } = readLandscapeFolder(folder);
  const files = readdirSync(folder)
    .filter(file => file.endsWith('.csv'))
    .sort()
    .map(file => [file, { rows: manifest.rowsRead[file] ?? 0, sha256: fingerprint(join(folder, file)) }] as const);
  return { files: Object.fromEntries(files), records: manifest.records };
}

function fingerprint(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

if (process.argv[1]?.endsWith('manifest.ts') === true) {
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifestOfWales(), null, 2)}\n`);
}
