/** The client: its hashed files, and its one page under every address that it knows. */
import { join } from 'node:path';
import express, { Router, type RequestHandler } from 'express';

/** Paths that people link to (contract): changed only with a decision. */
const pagePaths = [
  '/',
  '/table',
  // One board, or none, until both are chosen.
  '/compare{/:a{/:b}}',
  '/overlaps',
  '/duplication',
  '/silos',
  '/gaps',
  '/changes',
  '/whatif',
  '/whatif/:id',
  '/flows',
  '/areas',
  '/organisation/:id',
  '/partnership/:id',
  '/query',
  '/story{/:id}',
];

export function pages(folder: string): Router {
  const router = Router();
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false, redirect: false }));
  router.use(
    express.static(folder, { index: false, redirect: false, setHeaders: response => void response.setHeader('Cache-Control', 'no-cache') }),
  );
  router.get(pagePaths, page(folder, 200));
  // A person who followed an old link gets the page, which says that it does not know the address; programs see the 404.
  router.get('/{*other}', (request, response, next) => (isForPerson(request) ? page(folder, 404)(request, response, next) : next()));
  return router;
}

function page(folder: string, status: number): RequestHandler {
  return (_request, response, next) => {
    response.status(status).set('Cache-Control', 'no-cache');
    response.sendFile('index.html', { root: folder, cacheControl: false }, error => (error === undefined ? undefined : next(error)));
  };
}

function isForPerson({ headers, path }: { readonly headers: { readonly accept?: string | undefined }; readonly path: string }): boolean {
  return (headers.accept ?? '').includes('text/html') && !path.startsWith('/assets/');
}
