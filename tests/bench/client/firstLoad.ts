/** What the map needs before it can be read, of scripts and styles: its bytes as the two usual ways of packing make them. */
import { brotliCompressSync, gzipSync } from 'node:zlib';

export interface FirstLoad {
  readonly files: readonly string[];
  readonly gzipBytes: number;
  readonly brotliBytes: number;
}

/** The words of each language are a file of their own, of which one is needed. */
const wordsOf = { en: 'english', cy: 'welsh' } as const;

/** As the page names it to the browser, and the words of its language; what is fetched ahead comes once the map stands. */
export async function firstLoadAt(address: string, language: keyof typeof wordsOf = 'en'): Promise<FirstLoad> {
  const bodyOf = async (file: string): Promise<Buffer> => Buffer.from(await (await fetch(new URL(file, address))).arrayBuffer());
  const page = await bodyOf(address);
  const named = [...new Set([...page.toString().matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? ''))];
  const bodies = await Promise.all(named.map(bodyOf));
  const words = wordsFile(bodies, wordsOf[language]);
  const all = [page, ...bodies, await bodyOf(words)];
  const sum = (packed: (body: Buffer) => Buffer): number => all.reduce((bytes, body) => bytes + packed(body).length, 0);
  return {
    files: [...named, words],
    gzipBytes: sum(body => gzipSync(body, { level: 9 })),
    brotliBytes: sum(body => brotliCompressSync(body)),
  };
}

function wordsFile(bodies: readonly Buffer[], name: string): string {
  const [file] = new RegExp(`\\b${name}-[\\w-]+\\.js`).exec(bodies.join('\n')) ?? [];
  if (file === undefined) throw new Error(`No file named ${name} is told of by the page.`);
  return `/assets/${file}`;
}
