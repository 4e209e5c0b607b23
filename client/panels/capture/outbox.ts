/** Sends what was written down, one after the other. Whatever goes wrong with one try, the next one is made. */
import type { CommitFault } from '../../api/commitFault.ts';
import { meetingId, type RemarkDraft } from '../../state/remark.ts';
import { capturing } from './capturing.ts';

interface Way {
  /** What this browser keeps, in the order in which it was begun. */
  kept(): Promise<readonly RemarkDraft[]>;
  forget(id: string): Promise<void>;
  /** Answers why it is not written; null once it is. */
  sendOne(remark: RemarkDraft): Promise<CommitFault | null>;
  onSent(): Promise<unknown>;
}

export interface Outbox {
  /** At once, or as soon as what is under way has ended. */
  send(): Promise<void>;
  /** What waits, where another try may do more than the last one did. */
  sendWaiting(): void;
}

export function outbox({ kept, forget, sendOne, onSent }: Way): Outbox {
  let sending: Promise<void> = Promise.resolve();
  /** The disk did not tell what waits. */
  let isUnread = false;
  const sendAll = async (): Promise<void> => {
    isUnread = true;
    const done = (await kept()).filter(({ isDone }) => isDone);
    isUnread = false;
    let waiting = done.length;
    capturing.setState({ waiting });
    for (const remark of done) {
      const fault = await sendOne(remark);
      capturing.setState({ waiting, fault });
      if (fault !== null) return;
      // What cannot be forgotten is found to be written when its turn comes again.
      if (!(await hasDone(forget(remark.id)))) continue;
      waiting -= 1;
      const { sent } = capturing.getState();
      capturing.setState({ waiting, sent: sent + 1, meeting: meetingId(remark) });
    }
    if (waiting < done.length) await onSent();
  };
  const send = (): Promise<void> => (sending = sending.then(sendAll).catch(() => undefined));
  return {
    send,
    sendWaiting: () => {
      const { waiting, fault } = capturing.getState();
      // What the landscape does not take will not be taken in five seconds either.
      if (isUnread || (waiting > 0 && fault?.kind !== 'refused')) void send();
    },
  };
}

function hasDone(deed: Promise<void>): Promise<boolean> {
  return deed.then(
    () => true,
    () => false,
  );
}
