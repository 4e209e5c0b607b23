/** How many requests a minute one address may make. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { addressOf, isLoopback } from './addresses.ts';
import { refuse } from './jsonErrors.ts';

export interface RequestLimit {
  /** 0 = as many as anybody likes. */
  readonly requestsPerMinute: number;
  readonly proxies: number;
}

type Limited = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/** Loopback is never limited: a workshop's own machine, and a proxy that limits by itself. */
export function requestLimit({ requestsPerMinute, proxies }: RequestLimit): Limited {
  if (requestsPerMinute === 0) return (_request, _response, next) => next();
  const limit = rateLimit({
    windowMs: 60_000,
    limit: requestsPerMinute,
    // The newer ones are written with what only Express has.
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    // It would hold against us that requests are no requests of Express.
    validate: false,
    keyGenerator: request => ipKeyGenerator(addressOf(request, proxies)),
    handler: (_request, response) =>
      refuse(response, {
        status: 429,
        code: 'RATE_LIMITED',
        message: `At most ${requestsPerMinute} requests a minute are answered for one address. Wait a minute.`,
      }),
  }) as unknown as Limited;
  return (request, response, next) => (isLoopback(addressOf(request, proxies)) ? next() : limit(request, response, next));
}
