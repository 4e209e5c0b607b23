/** What becomes of a remark, as a change to be committed, and the decision that puts it back. Pure. */
import type { Remark_RemarkFragment as Remark } from '../../api/generated/graphql.ts';
import { remarkRecord } from '../../state/remark.ts';
import type { Change } from '../whatif/changes.ts';

export type Decision = 'accepted' | 'refused' | 'reopened';

export function changeOf(scenario: string, remark: Remark, decision: Decision): Change {
  const standing = (outcome: Remark['outcome']): Change['upsert'][number] => remarkRecord(scenario, { ...remark, outcome });
  switch (decision) {
    case 'accepted':
      return { upsert: [...(remark.acceptance ?? []).map(bare), standing('ACCEPTED')], remove: [] };
    case 'refused':
      return { upsert: [standing('REFUSED')], remove: [] };
    case 'reopened':
      // With what its acceptance made; the meeting stays as a source.
      return { upsert: [standing(null)], remove: remark.outcome === 'ACCEPTED' ? [...remark.withdrawal] : [] };
  }
}

export function outcomeOf(decision: Decision): Remark['outcome'] {
  return ({ accepted: 'ACCEPTED', refused: 'REFUSED', reopened: null } as const)[decision];
}

/** What leads back to how a remark stood. */
export function decisionFor(outcome: Remark['outcome']): Decision {
  return outcome === null ? 'reopened' : ({ ACCEPTED: 'accepted', REFUSED: 'refused' } as const)[outcome];
}

/** As `commit` takes it: the answer says of which type it is, and a change must not. */
function bare({ kind, id, from, to, properties }: NonNullable<Remark['acceptance']>[number]): Change['upsert'][number] {
  return { kind, id, from, to, properties };
}
