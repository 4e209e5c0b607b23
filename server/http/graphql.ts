/** POST /graphql: JSON in, JSON out. */
import { expressMiddleware } from '@as-integrations/express5';
import { json, type RequestHandler } from 'express';
import { limits } from '../api/guards/limits.ts';
import type { ServedContext } from '../api/answered.ts';
import type { Context } from '../api/context.ts';
import type { Leaving } from '../pace/leaving.ts';
import { leavingOf } from './gone.ts';
import { refuse } from './jsonErrors.ts';
import { recordOf } from './requestRecord.ts';

type Api = Parameters<typeof expressMiddleware<ServedContext>>[0];

export function graphqlHandlers(api: Api, contextOf: (leaving: Leaving) => Context): RequestHandler[] {
  return [
    onlyPost,
    json({ limit: limits.bodyBytes }),
    onlyJson,
    noOperationYet,
    expressMiddleware(api, {
      context: ({ res }) =>
        Promise.resolve({ ...contextOf(leavingOf(res)), tell: told => void Object.assign(recordOf(res), told, { answer: 'made' }) }),
    }),
  ];
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
