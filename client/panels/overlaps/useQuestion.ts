import { useMemo } from 'react';
import type { OverlapsQueryVariables } from '../../api/generated/graphql.ts';
import { useSession } from '../explorer.ts';
import { questionOf, reckoningOf, type Reckoning } from './question.ts';

/** What the view asks. */
export function useQuestion(): OverlapsQueryVariables {
  const choices = useSession(session => session.choices);
  const filters = useSession(session => session.filters);
  return useMemo(() => questionOf({ choices, filters }), [choices, filters]);
}

/** How any one pair is worked out under the choices at hand. */
export function useReckoning(): Reckoning {
  const choices = useSession(session => session.choices);
  const filters = useSession(session => session.filters);
  return useMemo(() => reckoningOf({ choices, filters }), [choices, filters]);
}
