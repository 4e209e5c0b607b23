/** Files that were packed when they were built lie beside what they were: sent in the best form that whoever asks can unpack. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Request, RequestHandler, Response } from 'express';

const forms = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const;

interface PackedFiles {
  /** The path of the form to send, with its headers set; null where there is none that will do. */
  formFor(path: string, request: Request, response: Response): string | null;
}

/** What is there is looked up once: a build that goes on meanwhile is another program's. */
export function packedFilesIn(folder: string): PackedFiles {
  const there = new Set(filesIn(folder));
  return {
    formFor: (path, request, response) => {
      const packed = forms.filter(({ ending }) => there.has(path + ending));
      if (packed.length === 0) return null;
      response.vary('Accept-Encoding');
      const best = packed.find(({ encoding }) => request.acceptsEncodings(encoding) === encoding);
      if (best === undefined) return null;
      response.type(path.slice(path.lastIndexOf('.'))).set('Content-Encoding', best.encoding);
      return path + best.ending;
    },
  };
}

/** Stands before what sends the files of the folder, and points it at the form. */
export function packedFirst(folder: string): RequestHandler {
  const files = packedFilesIn(folder);
  return (request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') request.url = files.formFor(request.path, request, response) ?? request.url;
    next();
  };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => `/${relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/')}`);
}
