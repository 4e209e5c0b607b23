/** Text files in one. */
import { strToU8, zipSync } from 'fflate';

export const zipType = 'application/zip';

/** The same files are the same file: no time of day goes into it. Zip knows no year before 1980. */
export function zipOf(files: readonly (readonly [name: string, text: string])[]): Uint8Array<ArrayBuffer> {
  const bytes = Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)]));
  return zipSync(bytes, { mtime: '1980-01-01T00:00:00' }) as Uint8Array<ArrayBuffer>;
}
