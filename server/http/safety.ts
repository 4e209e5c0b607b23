/** Headers and limits that stand before everything else. */
import type { RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import { refuse } from './jsonErrors.ts';

/** The one rule that Cytoscape 3.34 puts into the page by itself: `.__________cytoscape_container { position: relative; }`. */
const cytoscapeStyle = "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='";

/** Everything from here and nothing inline. Plain http: forcing https is the business of a proxy in front. */
export const safeHeaders: RequestHandler = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", cytoscapeStyle],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
}) as RequestHandler;

/** Loopback is never limited: a workshop's own machine, and a proxy that limits by itself. */
export function requestLimit(perMinute: number): RequestHandler {
  if (perMinute === 0) return (_request, _response, next) => next();
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skip: ({ socket }) => isLoopback(socket.remoteAddress ?? ''),
    keyGenerator: ({ ip }) => ipKeyGenerator(ip ?? ''),
    handler: (_request, response) =>
      refuse(response, {
        status: 429,
        code: 'RATE_LIMITED',
        message: `At most ${perMinute} requests a minute are answered for one address. Wait a minute.`,
      }),
  });
}

export function isLoopback(address: string): boolean {
  return address === '::1' || address === 'localhost' || /^(?:::ffff:)?127\./.test(address);
}
