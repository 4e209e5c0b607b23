/** Sends what was written down, one after the other, whenever the server can be reached. */
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef } from 'react';
import { RemarksDocument, WhatifsDocument } from '../../api/generated/graphql.ts';
import { meetingId } from '../../state/remark.ts';
import { useIndex } from '../explorer.ts';
import { capturing } from './capturing.ts';
import { forgetRemark, keptRemarks } from './kept.ts';
import { sendRemark } from './sendRemark.ts';

const everyMs = 5000;

/** Answers what sends at once. */
export function useOutbox(): () => Promise<void> {
  const client = useApolloClient();
  const index = useIndex();
  const latest = useRef(index);
  const sending = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    latest.current = index;
  });
  const send = useCallback((): Promise<void> => {
    const sendAll = async (): Promise<void> => {
      const done = (await keptRemarks().catch(() => [])).filter(({ isDone }) => isDone);
      capturing.setState({ waiting: done.length });
      for (const [at, remark] of done.entries()) {
        const fault = await sendRemark(client, latest.current, remark);
        capturing.setState({ waiting: done.length - at, fault });
        if (fault !== null) return;
        await forgetRemark(remark.id);
        const { sent } = capturing.getState();
        capturing.setState({ waiting: done.length - at - 1, fault: null, sent: sent + 1, meeting: meetingId(remark) });
      }
      if (done.length > 0) await client.refetchQueries({ include: [RemarksDocument, WhatifsDocument] }).catch(() => undefined);
    };
    sending.current = sending.current.then(sendAll);
    return sending.current;
  }, [client]);
  useEffect(() => {
    const trySending = (): void => void send();
    trySending();
    // What the landscape does not take will not be taken in five seconds either.
    const timer = setInterval(() => {
      const { waiting, fault } = capturing.getState();
      if (waiting > 0 && fault?.kind !== 'refused') trySending();
    }, everyMs);
    window.addEventListener('online', trySending);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', trySending);
    };
  }, [send]);
  return send;
}
