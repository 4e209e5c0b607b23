/** Decides on remarks by what stands at that moment: what another decided meanwhile is told and not written over. What was done last can be put back. */
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { commit } from '../../api/commit.ts';
import { commitFaultOf, type CommitFault } from '../../api/commitFault.ts';
import { RemarksNowDocument, type CommitInput, type Remark_RemarkFragment as Remark } from '../../api/generated/graphql.ts';
import { rememberAuthor } from '../commit/remembered.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import type { Undoable } from '../whatif/useUndoable.ts';
import { changeOf, decisionFor, outcomeOf, type Decision } from './outcomes.ts';
import { nameOf } from './remarkName.ts';

interface Deed {
  readonly remark: Remark;
  readonly decision: Decision;
  readonly author: string;
}

interface Told {
  readonly said: string;
  /** What puts it back; null where nothing was done, or it was put back. */
  readonly back: Deed | null;
}

interface Decisions extends Pick<Undoable, 'standing' | 'done' | 'undo'> {
  decide(deed: Deed): Promise<boolean>;
}

const reasons = { accepted: 'reasonAccept', refused: 'reasonRefuse', reopened: 'reasonReopen' } as const;

export function useDecisions(scenario: string): Decisions {
  const client = useApolloClient();
  const viewSay = useViewSay();
  const [standing, setStanding] = useState<Undoable['standing']>({ is: 'still' });
  const [last, setLast] = useState<Told | null>(null);

  const write = async ({ remark, decision, author }: Deed, reason: string): Promise<CommitFault | 'meanwhile' | null> => {
    let isMeanwhile = false;
    const inputNow = async (): Promise<CommitInput | null> => {
      const { data } = await client.query({ query: RemarksNowDocument, variables: { id: scenario }, fetchPolicy: 'no-cache' });
      const now = data?.scenario?.remarks.find(({ id }) => id === remark.id);
      isMeanwhile = now?.outcome !== remark.outcome;
      if (data === undefined || now === undefined || isMeanwhile) return null;
      return { expectedRevision: data.landscape.revision, author: author.trim(), reason, ...changeOf(scenario, now, decision) };
    };
    try {
      const input = await inputNow();
      const fault = input === null ? null : await commit(client, input, inputNow);
      return isMeanwhile ? 'meanwhile' : fault;
    } catch (error) {
      return commitFaultOf(error);
    }
  };
  const settle = async (deed: Deed, reason: string, told: Told): Promise<boolean> => {
    setStanding({ is: 'saving' });
    const fault = await write(deed, reason);
    const isMeanwhile = fault === 'meanwhile';
    setStanding(fault === null || isMeanwhile ? { is: 'still' } : { is: 'failed', fault });
    if (isMeanwhile) setLast({ said: viewSay('capture', 'meanwhile', { name: nameOf(deed.remark, viewSay.language).text }), back: null });
    else if (fault === null) setLast(told);
    return fault === null;
  };
  const reasonFor = ({ remark, decision }: Deed): string =>
    viewSay('capture', reasons[decision], { name: nameOf(remark, viewSay.language).text });
  return {
    standing,
    done: last === null ? null : { said: last.said, canUndo: last.back !== null },
    decide: async deed => {
      const { remark, decision, author } = deed;
      const back: Deed = { remark: { ...remark, outcome: outcomeOf(decision) }, decision: decisionFor(remark.outcome), author };
      const said = viewSay('capture', decision, { name: nameOf(remark, viewSay.language).text });
      const isWritten = await settle(deed, reasonFor(deed), { said, back });
      if (isWritten) rememberAuthor(author);
      return isWritten;
    },
    undo: async () => {
      const back = last?.back ?? null;
      if (back === null) return false;
      const forward = reasonFor({ ...back, decision: decisionFor(back.remark.outcome) });
      return settle(back, viewSay('whatif', 'reasonUndone', { reason: forward }), { said: viewSay('whatif', 'undone'), back: null });
    },
  };
}
