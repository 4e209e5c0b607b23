/** Bytes packed as the one who asks can unpack them: as `compression` does, whose qualities these are. */
import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** Under so many bytes packing gains nothing. */
const leastPacked = 1024;

const [withBrotli, withGzip] = [promisify(brotliCompress), promisify(gzip)];

/** In another thread. */
export function pack(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  return encoding === 'gzip'
    ? withGzip(bytes)
    : withBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
}

/** Null where it goes as it is. */
export function encodingFor({ headers }: IncomingMessage, bytes: Buffer): Encoding | null {
  const accepted = headers['accept-encoding'];
  if (accepted === undefined || bytes.length < leastPacked) return null;
  return accepts(accepted, 'br') ? 'br' : accepts(accepted, 'gzip') ? 'gzip' : null;
}

function accepts(accepted: string, encoding: Encoding): boolean {
  return accepted.split(',').some(part => {
    const [name, ...parameters] = part.split(';').map(word => word.trim().toLowerCase());
    return name === encoding && !parameters.some(parameter => /^q=0(?:\.0*)?$/.test(parameter));
  });
}
