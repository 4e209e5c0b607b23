/** The landscape that lies in the file, as the server left it there. */
import type { Change } from '../server/domain/change.ts';
import { decodeDataset } from '../server/domain/decode.ts';
import type { AnyRecord } from '../server/domain/record.ts';
import { buildGraph } from '../server/graph/build.ts';
import type { PartnershipGraph } from '../server/graph/partnershipGraph.ts';

interface About {
  readonly revision: number;
  /** When the file was made, as ISO time. */
  readonly at: string;
  /** Where the living landscape is. */
  readonly origin: string;
  readonly language: 'en' | 'cy';
}

export function aboutIn(page: Document): About {
  return JSON.parse(textOf(page, 'about')) as About;
}

export async function graphIn(page: Document): Promise<PartnershipGraph> {
  const records = (await unpackedIn(page, 'records')) as readonly AnyRecord[];
  return buildGraph(decodeDataset({ revision: aboutIn(page).revision, records }));
}

/** Null where the history could not be had when the file was made. */
export async function historyIn(page: Document): Promise<readonly Change[] | null> {
  return (await unpackedIn(page, 'history')) as readonly Change[] | null;
}

async function unpackedIn(page: Document, id: string): Promise<unknown> {
  const bytes = Uint8Array.from(atob(textOf(page, id)), letter => letter.codePointAt(0) ?? 0);
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked).json();
}

function textOf(page: Document, id: string): string {
  return page.getElementById(id)?.textContent ?? '';
}
