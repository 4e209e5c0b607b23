import { CombinedGraphQLErrors } from '@apollo/client';
import { useEffect, useEffectEvent, useState } from 'react';

/** So often, each for as long as a question may take: about half a minute in all. */
const mostTimes = 6;

/** Others who ask meanwhile have their turn. */
const waitMs = 250;

interface Asked {
  readonly error: Error | null;
  readonly isLoading: boolean;
  askAgain(): void;
}

interface Again {
  readonly isLate: boolean;
  tryAgain(): void;
}

/** What takes longer than a question may is worked out to its end all the same: it is asked for again, until it is there. */
export function useAskAgain({ error, isLoading, askAgain }: Asked): Again {
  const [times, setTimes] = useState(0);
  const isTooLate = error !== null && isOutOfTime(error);
  const mayAsk = isTooLate && times < mostTimes;
  const again = useEffectEvent(() => {
    setTimes(times + 1);
    askAgain();
  });
  // Each refusal is an error of its own.
  useEffect(() => {
    if (!mayAsk) return undefined;
    const timer = setTimeout(() => again(), waitMs);
    return () => clearTimeout(timer);
  }, [error, mayAsk]);
  if (error === null && !isLoading && times > 0) setTimes(0);
  return {
    isLate: mayAsk || (isLoading && times > 0),
    tryAgain: () => (isTooLate ? setTimes(0) : askAgain()),
  };
}

function isOutOfTime(error: Error): boolean {
  return CombinedGraphQLErrors.is(error) && error.errors[0]?.extensions?.['code'] === 'DEADLINE';
}
