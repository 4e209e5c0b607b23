/** Questions that come as nearly all do, and their bodies: JSON whose length is said, as it is. Everything else is Express's to read. */
import type { IncomingMessage } from 'node:http';
import { limits } from '../../api/guards/limits.ts';

const nothing = Buffer.alloc(0);

const plainJson = /^application\/json(?:; ?charset=utf-8)?$/i;

export function isPlainQuestion({ method, url, headers }: IncomingMessage): boolean {
  return (
    method === 'POST' &&
    url === '/graphql' &&
    (headers['content-type'] === 'application/json' || plainJson.test(headers['content-type'] ?? '')) &&
    headers['content-encoding'] === undefined &&
    headers['content-length'] !== undefined &&
    Number(headers['content-length']) <= limits.bodyBytes
  );
}

/** Never called where the one who asks goes away before it is whole. */
export function whenRead(request: IncomingMessage, read: (body: string) => void): void {
  // Nearly always it comes in one piece.
  let only: Buffer | null = null;
  let several: Buffer[] | null = null;
  request.on('data', (chunk: Buffer) => {
    if (several !== null) several.push(chunk);
    else if (only === null) only = chunk;
    else several = [only, chunk];
  });
  request.on('end', () => {
    const body = (several === null ? (only ?? nothing) : Buffer.concat(several)).toString();
    // A mark of byte order before it is none of it.
    read(body.charCodeAt(0) === 0xfeff ? body.slice(1) : body);
  });
}

/** What is written where answers of both types are the same bytes; null where somebody wants another. */
export function answerType({ headers: { accept = '*/*' } }: IncomingMessage): string | null {
  return answerTypes.get(accept) ?? null;
}

const json = 'application/json; charset=utf-8';
const graphqlJson = 'application/graphql-response+json; charset=utf-8';

/** As programs, browsers and Apollo Client say it. */
const answerTypes: ReadonlyMap<string, string> = new Map([
  ['*/*', json],
  ['application/json', json],
  ['application/json, */*', json],
  ['application/json, text/plain, */*', json],
  ['application/graphql-response+json', graphqlJson],
  ['application/graphql-response+json,application/json;q=0.9', graphqlJson],
]);
