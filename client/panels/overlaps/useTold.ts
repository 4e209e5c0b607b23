import { useMemo, useState } from 'react';
import type { OverlapsQuery } from '../../api/generated/graphql.ts';
import type { Session } from '../../state/session.ts';
import { useSession } from '../explorer.ts';
import type { Answer } from '../frame/useAnswer.ts';
import { useDrawnLater } from '../frame/useDrawnLater.ts';

/** What is said of pairs, with what was chosen when it was asked for. */
export interface Told extends Pick<Session, 'choices' | 'filters'> {
  /** The first page. */
  readonly page: OverlapsQuery['overlaps'];
}

/** The last answer, until another one is there and drawn. */
export function useTold({ data, isAsking, failure }: Answer<OverlapsQuery>): { readonly told: Told | null; readonly isLeaving: boolean } {
  const choices = useSession(session => session.choices);
  const filters = useSession(session => session.filters);
  const isCome = !isAsking && failure === null;
  const come = useMemo(
    () => (data === null || !isCome ? null : { page: data.overlaps, choices, filters }),
    [data, isCome, choices, filters],
  );
  const [held, setHeld] = useState<Told | null>(come);
  if (come !== null && come !== held) setHeld(come);
  const told = useDrawnLater(come ?? held);
  return { told, isLeaving: isAsking || told !== (come ?? held) };
}
