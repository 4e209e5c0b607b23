/** The headers that every answer bears: those that keep strangers out, and the id of the request. */
import type { ServerResponse } from 'node:http';
import helmet from 'helmet';
import { recordOf } from './requestRecord.ts';

/** The one rule that Cytoscape 3.34 puts into the page by itself: `.__________cytoscape_container { position: relative; }`. */
const cytoscapeStyle = "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='";

/** Everything from here and nothing inline. Plain http: forcing https is the business of a proxy in front. */
const protect = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", cytoscapeStyle],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  strictTransportSecurity: false,
});

const idHeader = 'X-Request-Id';

/** The same for every answer, and so worked out once. */
const safeHeaders: readonly (readonly [name: string, value: string])[] = headersSetBy(protect);

export function setUsualHeaders(response: ServerResponse): void {
  for (const [name, value] of safeHeaders) response.setHeader(name, value);
  response.setHeader(idHeader, recordOf(response).id);
}

/** The same, and what is written besides, for a head that is written in one go: each that is set by itself is looked at twice. */
export function headWith(response: ServerResponse, ...more: readonly string[]): string[] {
  return [...flatHeaders, idHeader, recordOf(response).id, ...more];
}

const flatHeaders: readonly string[] = safeHeaders.flat();

function headersSetBy(middleware: typeof protect): readonly (readonly [string, string])[] {
  const headers: [string, string][] = [];
  const response = { setHeader: (name: string, value: string) => void headers.push([name, value]), removeHeader: () => undefined };
  middleware({} as never, response as never, error => {
    if (error !== undefined) throw error as Error;
  });
  return headers;
}
