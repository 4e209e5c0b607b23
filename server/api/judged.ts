/** Judgements as they are committed: about something that is there, with the rows they judged and what those say today. */
import { fingerprintOf } from '../analysis/fingerprint.ts';
import { aboutOf, rowsJudged } from '../analysis/judgements.ts';
import { InvalidRequest } from '../change/invalidRequest.ts';
import { briefly, plainly } from '../domain/briefly.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import type { CommitInput, RecordInput } from './generated/resolvers.ts';

/** Throws InvalidRequest with a complaint for each judgement on something that is not there. */
export function withRowsJudged(graph: PartnershipGraph, input: CommitInput): CommitInput {
  const complaints: string[] = [];
  const upsert = input.upsert.map(record => (record.kind === 'Judgement' ? judged(graph, record, complaints) : record));
  if (complaints.length > 0) throw new InvalidRequest(complaints);
  return { ...input, upsert };
}

function judged(graph: PartnershipGraph, record: RecordInput, complaints: string[]): RecordInput {
  const properties = (record.properties ?? {}) as Readonly<Record<string, unknown>>;
  const { about } = properties;
  if (typeof about !== 'string') return record;
  const found = rowsJudged(graph, about);
  if (found === null) {
    complaints.push(
      `Judgement ${plainly(record.id ?? '')}: about should be the id of a gap at this revision, or overlap:board:board with the ids of two boards; it is ${briefly(about)}. Correct it.`,
    );
    return record;
  }
  const given = Array.isArray(properties['rows']) ? properties['rows'].filter(row => typeof row === 'string') : [];
  const rows = [...new Set([...found, ...given])].sort();
  return { ...record, properties: { ...properties, about: aboutOf(graph, about), rows, fingerprint: fingerprintOf(graph, rows) } };
}
