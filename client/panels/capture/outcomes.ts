/** What becomes of a remark, as changes to be committed, and what puts each back. Pure. */
import type { Remark_RemarkFragment as Remark } from '../../api/generated/graphql.ts';
import { remarkRecord } from '../../state/remark.ts';
import type { Change } from '../whatif/changes.ts';

export type Decision = 'accepted' | 'refused' | 'reopened';

export function changesOf(scenario: string, remark: Remark, decision: Decision): { readonly change: Change; readonly back: Change } {
  const open: Change = { upsert: [remarkRecord(scenario, { ...remark, outcome: null })], remove: [] };
  // With what its acceptance made; the meeting stays as a source.
  const withdrawn: Change = { ...open, remove: [...remark.withdrawal] };
  const accepted: Change = {
    upsert: [...(remark.acceptance ?? []).map(bare), remarkRecord(scenario, { ...remark, outcome: 'ACCEPTED' })],
    remove: [],
  };
  const refused: Change = { upsert: [remarkRecord(scenario, { ...remark, outcome: 'REFUSED' })], remove: [] };
  if (decision === 'accepted') return { change: accepted, back: withdrawn };
  if (decision === 'refused') return { change: refused, back: open };
  return remark.outcome === 'ACCEPTED' ? { change: withdrawn, back: accepted } : { change: open, back: refused };
}

/** As `commit` takes it: the answer says of which type it is, and a change must not. */
function bare({ kind, id, from, to, properties }: NonNullable<Remark['acceptance']>[number]): Change['upsert'][number] {
  return { kind, id, from, to, properties };
}
