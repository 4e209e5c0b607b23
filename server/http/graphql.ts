/** POST /graphql: JSON in, JSON out. */
import { expressMiddleware } from '@as-integrations/express5';
import { json, Router, type RequestHandler } from 'express';
import { limits } from '../api/guards/limits.ts';
import type { ServedContext } from '../api/answered.ts';
import type { Context } from '../api/context.ts';
import type { Leaving } from '../pace/leaving.ts';
import type { Queue } from './answers/queue.ts';
import { leavingOf } from './gone.ts';
import { refuse, tooBusy } from './jsonErrors.ts';
import { recordOf } from './requestRecord.ts';

type Api = Parameters<typeof expressMiddleware<ServedContext>>[0];

export interface Asking {
  readonly contextOf: (leaving: Leaving) => Context;
  readonly place: Queue['place'];
}

export function graphqlHandlers(api: Api, { contextOf, place }: Asking): RequestHandler[] {
  return [
    onlyPost,
    unlessHandedOn(json({ limit: limits.bodyBytes }), onlyJson, inTurn(place)),
    noOperationYet,
    expressMiddleware(api, {
      context: ({ res }) =>
        Promise.resolve({ ...contextOf(leavingOf(res)), tell: told => void Object.assign(recordOf(res), told, { answer: 'made' }) }),
    }),
  ];
}

/** What was handed on stood in the queue already where it had to: a commit waits for nobody. What comes in another form is read here, and then waits. */
function unlessHandedOn(...handlers: readonly RequestHandler[]): RequestHandler {
  const reading = Router().use(...handlers);
  return (request, response, next) => {
    if (request.body === undefined) reading(request, response, next);
    else next();
  };
}

function inTurn(place: Queue['place']): RequestHandler {
  return async (_request, response, next) => {
    const leave = await place(leavingOf(response));
    if (leave === null) return refuse(response, tooBusy);
    response.once('close', leave);
    next();
  };
}

const onlyPost: RequestHandler = (request, response, next) => {
  if (request.method === 'POST') return next();
  response.setHeader('Allow', 'POST');
  refuse(response, { status: 405, code: 'BAD_REQUEST', message: 'Ask with POST and a JSON body: {"query": "…", "variables": {…}}.' });
};

/** What was not sent as JSON was not read. */
const onlyJson: RequestHandler = (request, response, next) => {
  if (request.body !== undefined) return next();
  refuse(response, { status: 415, code: 'BAD_REQUEST', message: 'Send the body as JSON, with Content-Type: application/json.' });
};

/** What is no operation at all is refused before anybody is told what became of it. */
const noOperationYet: RequestHandler = (_request, response, next) => {
  recordOf(response).codes = ['BAD_REQUEST'];
  next();
};
