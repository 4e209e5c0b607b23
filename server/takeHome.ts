/** The landscape in one file: the page that was built for it, with every record of a revision and its history put in. */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { recordOf } from './domain/encode.ts';
import { recordsIn } from './change/recorded.ts';
import type { Change } from './domain/change.ts';
import type { PartnershipGraph } from './graph/partnershipGraph.ts';
import { onceFor } from './pace/onceFor.ts';

export interface TakeHomeFile {
  readonly name: string;
  readonly page: string;
}

export interface Wanted {
  readonly language: 'en' | 'cy';
  /** Where the living landscape is. */
  readonly origin: string;
}

const packed = promisify(gzip);
const names = { en: 'tirlun-wales-revision', cy: 'tirlun-cymru-fersiwn' } as const;

interface Landscape {
  current(): PartnershipGraph;
  /** Fails while the store is away: the file then says that it has no history. */
  history(): Promise<readonly Change[]>;
}

/** Null where no page was built. */
export function takingHome(page: string | null, { current, history }: Landscape): ((wanted: Wanted) => Promise<TakeHomeFile>) | null {
  if (page === null) return null;
  const [records, histories] = [onceFor<PartnershipGraph, string>(), onceFor<PartnershipGraph, string>()];
  const noHistory = packedText(JSON.stringify(null));
  return async ({ language, origin }) => {
    const graph = current();
    const packedHistory = histories(graph, async () => packedText(JSON.stringify(await history())));
    const about = inPage(JSON.stringify({ revision: graph.revision, at: new Date().toISOString(), language, origin }));
    return {
      name: `${names[language]}-${graph.revision}.html`,
      page: filled(page, {
        about,
        records: await records(graph, () => packedRecords(graph)),
        history: await packedHistory.catch(() => noHistory),
      }),
    };
  };
}

async function packedRecords(graph: PartnershipGraph): Promise<string> {
  const records = [...recordsIn(graph), ...graph.evidenceLeftBehind, ...graph.judgements.values()].map(recordOf);
  return packedText(JSON.stringify(records));
}

async function packedText(text: string): Promise<string> {
  return (await packed(text)).toString('base64');
}

/** Puts each text into the element of its name, which stands empty in the page. */
function filled(page: string, texts: Readonly<Record<string, string>>): string {
  return Object.entries(texts).reduce((so, [id, text]) => {
    const [before, after, ...more] = so.split(`id="${id}"></script>`);
    if (before === undefined || after === undefined || more.length > 0)
      throw new Error(`The page to take home has no one place for ${id}.`);
    return `${before}id="${id}">${text}</script>${after}`;
  }, page);
}

/** Nothing in it ends the element that holds it. */
function inPage(json: string): string {
  return json.replaceAll('<', String.raw`\u003c`);
}
