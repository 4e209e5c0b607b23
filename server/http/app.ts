/** Every address the program answers at. */
import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import type { Events } from './events.ts';
import { healthz, readyz, type Readiness } from './health.ts';
import { answerErrorsAsJson, nothingHere, onlyRead } from './jsonErrors.ts';
import { metricsPage, type Levels, type Metrics } from './metrics.ts';
import { pages } from './pages.ts';
import { setUsualHeaders } from './safety.ts';
import { takeHome, type MakeFile } from './takeHome.ts';

export interface AppOptions {
  readonly graphql: RequestHandler[];
  readonly sdl: string;
  readonly events: Events;
  readonly readiness: () => Readiness;
  readonly metrics: Metrics;
  readonly levels: () => Levels;
  /** Makes the landscape in one file; null where its page is not built. */
  readonly takeHomeFile: MakeFile | null;
  /** The folder of the built client; null where none is served. */
  readonly clientFolder: string | null;
}

/** The program's own addresses that answer to GET alone. One that is written otherwise is another: who shuts one off in front shuts off all. */
const readOnly = ['/healthz', '/readyz', '/metrics', '/events', '/schema.graphql', '/take-home.html'];

export function createApp(options: AppOptions): Express {
  const { graphql, sdl, events, readiness, metrics, levels, takeHomeFile, clientFolder } = options;
  const app = express();
  app.disable('x-powered-by').enable('strict routing').enable('case sensitive routing');
  app.use((_request, response, next) => {
    setUsualHeaders(response);
    next();
  });
  app.get('/healthz', healthz);
  app.get('/readyz', readyz(readiness));
  app.get('/metrics', metricsPage(metrics, levels));
  app.get('/events', events.handler);
  // After the events: a stream that is packed waits until there is enough to pack.
  app.use(compression());
  app.get(
    '/schema.graphql',
    (_request, response) => void response.type('text/plain; charset=utf-8').set('Cache-Control', 'no-cache').send(sdl),
  );
  app.all('/graphql', untagged(graphql));
  app.get('/take-home.html', takeHome(takeHomeFile));
  app.all(readOnly, onlyRead);
  if (clientFolder !== null) app.use(pages(clientFolder));
  app.use(nothingHere);
  app.use(answerErrorsAsJson);
  return app;
}

/** Nobody asks again for an answer to POST by its tag, and to make one takes reading the whole answer. */
function untagged(handlers: readonly RequestHandler[]): Express {
  const app = express();
  app.disable('x-powered-by').disable('etag');
  app.use(...handlers);
  return app;
}
