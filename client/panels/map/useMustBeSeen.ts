/** The bodies that are seen whatever is folded: in focus, with their panel open, or on the way that is lit. */
import { useMemo } from 'react';
import { useSession, useWay } from '../explorer.ts';

export function useMustBeSeen(): readonly string[] {
  const focusId = useSession(session => session.focus?.id ?? null);
  const selectedId = useSession(session => session.selected?.id ?? null);
  const way = useWay();
  return useMemo(() => [focusId, selectedId, ...(way?.steps.keys() ?? [])].filter(id => id !== null), [focusId, selectedId, way]);
}
