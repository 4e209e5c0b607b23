/** Where a request comes from, also through proxies that say for whom they ask. */
import type { IncomingMessage } from 'node:http';

/** `proxies` stand between us and whoever asks; each adds to the end of the list whom it was asked by, and what stands before anybody may have written. */
export function addressOf({ socket, headers }: IncomingMessage, proxies: number): string {
  const own = socket.remoteAddress ?? '';
  if (proxies === 0) return own;
  const said = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  return said.at(-proxies)?.trim() || own;
}

export function isLoopback(address: string): boolean {
  return address === '::1' || address === 'localhost' || /^(?:::ffff:)?127\./.test(address);
}
