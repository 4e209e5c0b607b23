/** The language of the API as it stands in files: the SDL, and what the client asks. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export function readSdl(project: string): string {
  return graphqlFilesIn(join(project, 'schema/sdl')).join('\n');
}

/** The texts of the client's own operations. */
export function readClientOperations(project: string): readonly string[] {
  return graphqlFilesIn(join(project, 'client'));
}

function graphqlFilesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.graphql'))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
    .map(file => readFileSync(file, 'utf8'));
}
