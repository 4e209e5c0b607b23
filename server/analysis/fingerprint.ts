/** A short mark of what rows say, so that one can tell later whether they still say it. */
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';

/** The same rows in any order have the same fingerprint; a row that is gone, changed, or newly evidenced gives another. */
export function fingerprintOf(graph: PartnershipGraph, rows: readonly string[]): string {
  return hashOf(
    [...new Set(rows)]
      .sort()
      .map(id => wordingOf(graph, id))
      .join('\n'),
  );
}

function wordingOf(graph: PartnershipGraph, id: string): string {
  const records = graph.kindsOf(id).flatMap(kind => {
    const statement = graph.findStatement(id);
    const record = graph.findThing(kind, id) ?? (statement?.is === kind ? statement : undefined);
    return record === undefined ? [] : [said(record), ...graph.evidenceOf(record).map(said)];
  });
  return `${id} ${records.join(' ')}`;
}

/** What is not recorded is left out: a property that the model gains later changes nothing. */
function said(record: object): string {
  const known = Object.entries(record).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0));
  return JSON.stringify(known.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Two rounds of 32 bits mixed by multiplication: enough to tell rows apart, and of no use as a secret. */
function hashOf(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return [high, low].map(half => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
