/** Errors of HTTP itself, always as JSON in the shape of GraphQL's. */
import type { ServerResponse } from 'node:http';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { recordOf } from './requestRecord.ts';
import { setUsualHeaders } from './safety.ts';

export interface HttpRefusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

export function refuse(response: ServerResponse, { status, code, message }: HttpRefusal): void {
  recordOf(response).codes = [code];
  response.statusCode = status;
  setUsualHeaders(response);
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(bodyOf(code, message));
}

export const tooLarge: HttpRefusal = { status: 413, code: 'TOO_LARGE', message: 'The body of a request may be 64 kB long.' };

export const notJson: HttpRefusal = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'The body is not JSON. Send {"query": "…", "variables": {…}}.',
};

export const tooBusy: HttpRefusal = {
  status: 503,
  code: 'DEADLINE',
  message: 'So many ask at once that the turn of this question did not come. Ask again in a while.',
};

export function bodyOf(code: string, message: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { code } }] });
}

/** What broke is not told on the wire. */
export function refuseBroken(response: ServerResponse, error: unknown): void {
  const refusal = refusalFor(error);
  // Whoever went away while a file was sent broke nothing.
  if (refusal.status >= 500 && !response.destroyed) recordOf(response).unforeseen = [error];
  if (response.headersSent) response.destroy();
  else refuse(response, refusal);
}

/** Express would answer with a page of HTML, and outside production with a stack. */
export const answerErrorsAsJson: ErrorRequestHandler = (error: unknown, _request, response, _next) => refuseBroken(response, error);

export const nothingHere: RequestHandler = (request, response) => {
  refuse(response, { status: 404, code: 'NOT_FOUND', message: `Nothing answers ${request.method} at this address.` });
};

export const onlyRead: RequestHandler = (_request, response) => {
  response.setHeader('Allow', 'GET, HEAD');
  refuse(response, { status: 405, code: 'BAD_REQUEST', message: 'This address is only read: ask it with GET.' });
};

function refusalFor(error: unknown): HttpRefusal {
  const { type, status } = typeof error === 'object' && error !== null ? (error as { type?: unknown; status?: unknown }) : {};
  switch (type) {
    case 'entity.too.large':
      return tooLarge;
    case 'entity.parse.failed':
      return notJson;
    case 'encoding.unsupported':
    case 'charset.unsupported':
      return { status: 415, code: 'BAD_REQUEST', message: 'Send the body as JSON in UTF-8.' };
    default:
      if (typeof status === 'number' && status >= 400 && status < 500)
        return { status, code: 'BAD_REQUEST', message: 'The request could not be read.' };
      return { status: 500, code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong inside Tirlun. Nothing was changed.' };
  }
}
