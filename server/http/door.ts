/** What every request comes in through, whoever answers it: named, held to host and pace, and told of when it has ended. Whoever answers writes the usual headers. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { limits } from '../api/guards/limits.ts';
import { ourHosts } from './hosts.ts';
import { refuse, refuseBroken, tooLarge, type HttpRefusal } from './jsonErrors.ts';
import { logEnded, type Ended, type Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { placeOf } from './places.ts';
import { requestLimit, type RequestLimit } from './requestLimit.ts';
import { beginRecord } from './requestRecord.ts';

export interface DoorOptions extends RequestLimit {
  /** Names beside localhost and numbers under which we may be asked. */
  readonly hosts: readonly string[];
  readonly log: Log;
  readonly metrics: Metrics;
}

export function door(options: DoorOptions, within: RequestListener): RequestListener {
  const { hosts, log, metrics } = options;
  const limited = requestLimit(options);
  const isOurHost = ourHosts(hosts);
  const ended = (told: Ended): void => {
    logEnded(log, told);
    metrics.count(told);
  };
  return (request, response) => {
    whenEnded(request, response, ended);
    const refusal = wrongHost(request, isOurHost) ?? saidTooLong(request);
    if (refusal === null)
      limited(request, response, error => (error === undefined ? within(request, response) : refuseBroken(response, error)));
    else refuse(response, refusal);
  };
}

/** Browsers always say a host, and it is browsers that a page from elsewhere can send; old watchers, with HTTP/1.0, say none. */
function wrongHost({ headers: { host }, httpVersion }: IncomingMessage, isOurHost: (host: string) => boolean): HttpRefusal | null {
  if (host === undefined)
    return httpVersion === '1.0'
      ? null
      : { status: 400, code: 'BAD_REQUEST', message: 'A request of HTTP/1.1 says the host that it asks.' };
  if (isOurHost(host)) return null;
  return {
    status: 421,
    code: 'BAD_REQUEST',
    message: 'This name is not one that Tirlun answers to. Ask by localhost or by number, or have it named in TIRLUN_HOSTS.',
  };
}

/** Before a byte of it is read; one whose length nobody says is counted as it comes in. */
function saidTooLong({ headers }: IncomingMessage): HttpRefusal | null {
  return Number(headers['content-length'] ?? 0) > limits.bodyBytes ? tooLarge : null;
}

function whenEnded(request: IncomingMessage, response: ServerResponse, ended: (told: Ended) => void): void {
  const record = beginRecord(request, response);
  // Express rewrites the address on the way.
  const [place, method] = [placeOf(request.url ?? ''), request.method ?? ''];
  response.on('close', () =>
    ended({
      record,
      place,
      method,
      status: response.statusCode,
      ms: performance.now() - record.beganMs,
      left: !response.writableFinished,
    }),
  );
}
