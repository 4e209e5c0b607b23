import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { boardsAsOf } from '../api/asOf.ts';
import type { AsOf } from '../state/filtered.ts';
import { tell, type NoticeStore } from '../state/notice.ts';

interface Asked {
  readonly day: string | null;
  /** With each of these the server is asked anew. */
  readonly revision: number | null;
  readonly isReachable: boolean;
  readonly notices: NoticeStore;
}

/** The boards that stand at a day; the last answer stays until the next one comes. */
export function useAsOf({ day, revision, isReachable, notices }: Asked): AsOf | null {
  const client = useApolloClient();
  const [answer, setAnswer] = useState<AsOf | null>(null);
  useEffect(() => {
    if (day === null) return undefined;
    let isOver = false;
    boardsAsOf(client, day).then(
      boards => {
        if (!isOver) setAnswer(boards);
      },
      () => {
        if (isOver) return;
        setAnswer(null);
        tell(notices, [{ kind: 'asOfFailed', value: day }]);
      },
    );
    return () => {
      isOver = true;
    };
  }, [client, day, revision, isReachable, notices]);
  return day === null ? null : answer;
}
