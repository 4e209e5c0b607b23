/** Text files in one. */
import { strToU8, zipSync } from 'fflate';

export function zipOf(files: readonly (readonly [name: string, text: string])[]): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)]))) as Uint8Array<ArrayBuffer>;
}
