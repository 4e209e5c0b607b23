/** The two days that are compared. */
import { useState } from 'react';
import { daysCompared, type Days } from '../../state/comparedMoments.ts';
import { useSession } from '../explorer.ts';

export function useDays(): Days {
  const [now] = useState(() => new Date());
  return daysCompared(
    useSession(({ choices }) => choices),
    now,
  );
}
