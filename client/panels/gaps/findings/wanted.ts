/** What the findings are narrowed by, as the server is asked; what is to be asked stands apart, and is no finding here. */
import { useMemo } from 'react';
import type { GapOrder, GapReach, Severity, Standing } from '../../../api/generated/graphql.ts';
import { judgedAsked, type JudgedAsked } from '../../../state/judged.ts';
import { useSession } from '../../explorer.ts';
import { usePart, useWhere, type Where } from '../where.ts';

export interface Wanted extends Where, JudgedAsked {
  readonly rule: string[] | null;
  readonly severity: Severity[] | null;
  readonly state: Standing[];
  readonly reach: GapReach | null;
  readonly order: GapOrder;
}

/** States that a finding can be narrowed to; without a choice the first two, which are there. */
export const statesOfFindings: readonly Standing[] = ['YES', 'GENERAL', 'NO', 'NOT_APPLICABLE'];
const thatAreThere: readonly Standing[] = ['YES', 'GENERAL'];

export function statesWanted(chosen: readonly Standing[]): readonly Standing[] {
  const known = chosen.filter(state => statesOfFindings.includes(state));
  return known.length === 0 ? thatAreThere : known;
}

export function useWanted(): Wanted {
  const where = useWhere();
  const isPart = usePart() !== null;
  const { rule, severity, state, judged, verdict, reach } = useSession(session => session.choices);
  return useMemo(
    () => ({
      ...where,
      rule: orNull(rule),
      severity: orNull(severity),
      state: [...statesWanted(state)],
      ...judgedAsked({ judged, verdict }),
      reach: isPart ? (reach[0] ?? null) : null,
      order: orderIn(isPart),
    }),
    [where, isPart, rule, severity, state, judged, verdict, reach],
  );
}

/** In a part of Wales its own stand before what holds everywhere. */
export function orderIn(isPart: boolean): GapOrder {
  return isPart ? 'REACH' : 'SEVERITY';
}

function orNull<Value>(list: readonly Value[]): Value[] | null {
  return list.length === 0 ? null : [...list];
}
