/** What the map needs before it can be read, of scripts and styles: its bytes as the two usual ways of packing make them. */
import { brotliCompressSync, gzipSync } from 'node:zlib';

export interface FirstLoad {
  readonly files: readonly string[];
  readonly gzipBytes: number;
  readonly brotliBytes: number;
}

/** As the page names it to the browser; what is fetched ahead comes once the map stands. */
export async function firstLoadAt(address: string): Promise<FirstLoad> {
  const page = await (await fetch(address)).text();
  const files = [...new Set([...page.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? ''))];
  const bodies = await Promise.all(files.map(async file => Buffer.from(await (await fetch(new URL(file, address))).arrayBuffer())));
  const sum = (packed: (body: Buffer) => Buffer): number =>
    [Buffer.from(page), ...bodies].reduce((all, body) => all + packed(body).length, 0);
  return { files, gzipBytes: sum(body => gzipSync(body, { level: 9 })), brotliBytes: sum(body => brotliCompressSync(body)) };
}
