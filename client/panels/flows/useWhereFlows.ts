/** Where one looks for flows: an area, a body, both or neither. */
import { useMemo } from 'react';
import { useSession } from '../explorer.ts';

export interface WhereFlows {
  readonly area: string | null;
  readonly body: string | null;
}

export function useWhereFlows(): WhereFlows {
  const area = useSession(session => session.filters.area);
  const body = useSession(session => session.choices.about[0] ?? null);
  return useMemo(() => ({ area, body }), [area, body]);
}
