/** The landscape that lies in the file, as the server left it there. */
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
  const bytes = Uint8Array.from(atob(textOf(page, 'records')), letter => letter.codePointAt(0) ?? 0);
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const records = (await new Response(unpacked).json()) as readonly AnyRecord[];
  return buildGraph(decodeDataset({ revision: aboutIn(page).revision, records }));
}

function textOf(page: Document, id: string): string {
  return page.getElementById(id)?.textContent ?? '';
}
