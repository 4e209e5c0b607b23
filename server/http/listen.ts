/** Listens, and ends without cutting anybody off. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Listening {
  /** `http://127.0.0.1:4000`. */
  readonly address: string;
  /** No new connections; those under way may end, for at most so long. */
  drain(graceMs: number): Promise<void>;
}

export async function listen(
  handler: RequestListener,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  const server = createServer({ connectionsCheckingInterval: 2_000, requestTimeout: 10_000, headersTimeout: 5_000 }, handler);
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, host, done));
  const { port: given } = server.address() as AddressInfo;
  return { address: `http://${host.includes(':') ? `[${host}]` : host}:${given}`, drain: graceMs => drain(server, graceMs) };
}

async function drain(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>(done => server.close(() => done()));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(cut);
}
