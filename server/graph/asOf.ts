/** What holds at a day. Undated statements count from the date of their source, and always where that has none either. */
import type { Evidence } from '../domain/things.ts';
import type { PartnershipGraph } from './partnershipGraph.ts';

interface Dated {
  readonly is: Parameters<PartnershipGraph['evidenceOf']>[0]['is'];
  readonly id: string;
  readonly since?: string | null;
  readonly until?: string | null;
}

/** Yes, no, or not known; `undated` says that nothing on the statement itself tells when it began. */
export interface Currency {
  readonly current: 'yes' | 'no' | 'unknown';
  readonly undated: boolean;
}

export function currencyOf(graph: PartnershipGraph, statement: Dated, asOf: string): Currency {
  const since = statement.since ?? null;
  const until = statement.until ?? null;
  if (until !== null && lastDayOf(until) < firstDayOf(asOf)) return { current: 'no', undated: since === null };
  if (since !== null) return { current: firstDayOf(since) <= lastDayOf(asOf) ? 'yes' : 'no', undated: false };
  const sourceDate = earliestSourceDate(graph, graph.evidenceOf(statement));
  if (sourceDate === null || firstDayOf(sourceDate) <= lastDayOf(asOf)) return { current: 'yes', undated: true };
  return { current: 'unknown', undated: true };
}

/** The earliest date of a dated source; null where any source has none: then the statement always counts. */
function earliestSourceDate(graph: PartnershipGraph, evidence: readonly Evidence[]): string | null {
  const dates = evidence.map(piece => graph.requireSource(piece.source).date);
  if (dates.length === 0 || dates.includes(null)) return null;
  return dates.reduce((earliest, date) => (date !== null && (earliest === null || date < earliest) ? date : earliest), null);
}

/** 2023 → 2023-01-01. */
export function firstDayOf(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** 2023-02 → 2023-02-31: an upper bound good for comparing. */
export function lastDayOf(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}
