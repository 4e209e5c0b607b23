/** Sends what was written down whenever the server can be reached. */
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import { RemarksDocument, WhatifsDocument } from '../../api/generated/graphql.ts';
import type { RemarkDraft } from '../../state/remark.ts';
import { useIndex } from '../explorer.ts';
import { forgetRemark, keptRemarks } from './kept.ts';
import { outbox, type Outbox } from './outbox.ts';
import { sendRemark } from './sendRemark.ts';

const everyMs = 5000;

/** Answers what sends at once. */
export function useOutbox(): () => Promise<void> {
  const client = useApolloClient();
  const index = useIndex();
  const box = useRef<Outbox | null>(null);
  const sendOne = useEffectEvent((remark: RemarkDraft) => sendRemark(client, index, remark));
  useEffect(() => {
    const { send, sendWaiting } = (box.current = outbox({
      kept: keptRemarks,
      forget: forgetRemark,
      sendOne: remark => sendOne(remark),
      onSent: () => client.refetchQueries({ include: [RemarksDocument, WhatifsDocument] }),
    }));
    const sendNow = (): void => void send();
    sendNow();
    const timer = setInterval(sendWaiting, everyMs);
    window.addEventListener('online', sendNow);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', sendNow);
    };
  }, [client]);
  return useCallback(async () => box.current?.send(), []);
}
