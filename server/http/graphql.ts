/** POST /graphql: JSON in, JSON out. */
import { expressMiddleware } from '@as-integrations/express5';
import { json, type RequestHandler } from 'express';
import { limits } from '../api/guards/limits.ts';
import type { Context } from '../api/context.ts';
import { refuse } from './jsonErrors.ts';

type Api = Parameters<typeof expressMiddleware<Context>>[0];

export function graphqlHandlers(api: Api, contextOf: () => Context): RequestHandler[] {
  return [onlyPost, json({ limit: limits.bodyBytes }), onlyJson, expressMiddleware(api, { context: () => Promise.resolve(contextOf()) })];
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
