/** The client: its hashed files, and its one page under every address that it knows. */
import { join } from 'node:path';
import express, { Router, type RequestHandler } from 'express';
import { packedFilesIn, packedFirst } from './packedFiles.ts';

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
  const assets = join(folder, 'assets');
  router.use('/assets', packedFirst(assets), express.static(assets, { immutable: true, maxAge: '1y', index: false, redirect: false }));
  router.use(
    packedFirst(folder),
    express.static(folder, { index: false, redirect: false, setHeaders: response => void response.setHeader('Cache-Control', 'no-cache') }),
  );
  const page = pageIn(folder);
  router.get(pagePaths, page(200));
  // A person who followed an old link gets the page, which says that it does not know the address; programs see the 404.
  router.get('/{*other}', (request, response, next) => (isForPerson(request) ? page(404)(request, response, next) : next()));
  return router;
}

function pageIn(folder: string): (status: number) => RequestHandler {
  const files = packedFilesIn(folder);
  return status => (request, response, next) => {
    response.status(status).set('Cache-Control', 'no-cache');
    const file = files.formFor('/index.html', request, response) ?? '/index.html';
    response.sendFile(file, { root: folder, cacheControl: false }, error => (error === undefined ? undefined : next(error)));
  };
}

function isForPerson({ headers, path }: { readonly headers: { readonly accept?: string | undefined }; readonly path: string }): boolean {
  return (headers.accept ?? '').includes('text/html') && !path.startsWith('/assets/');
}
