/** The landscape at both ends of two days, by what is recorded now: only what surely began or ended in between is on one side alone. */
import { firstDayOf, lastDayOf } from '../../graph/asOf.ts';
import { buildingGraph } from '../../graph/build.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { drafting, droppingLoose, removeBody, removeStatement, writing } from '../draft.ts';
import { datableIn, daysOf, type DaysCompared, type Recorded } from './inTime.ts';

type Side = 'before' | 'after';

export function* asItHeld(
  graph: PartnershipGraph,
  days: Pick<DaysCompared, 'since' | 'until'>,
  side: Side,
): Generator<void, PartnershipGraph> {
  const draft = yield* drafting(graph);
  for (const row of datableIn(graph)) {
    if (isThere(daysOf(row), days, side)) continue;
    if (row.is === 'Organisation' || row.is === 'Partnership') removeBody(draft, row);
    else removeStatement(draft, row);
    yield;
  }
  yield* droppingLoose(draft);
  return yield* buildingGraph(yield* writing(draft, graph));
}

/** A year or a month in which one of the days lies may go either way: nobody is shown to come or go by that. */
function isThere(recorded: Recorded, { since, until }: Pick<DaysCompared, 'since' | 'until'>, side: Side): boolean {
  const held = { before: heldOn(recorded, since), after: heldOn(recorded, until) };
  return held.before === 'unknown' || held.after === 'unknown' || held[side] === 'yes';
}

function heldOn({ first, last }: Recorded, day: string): 'yes' | 'no' | 'unknown' {
  if ((first !== null && firstDayOf(first) > day) || (last !== null && lastDayOf(last) < day)) return 'no';
  const isOpen = (first !== null && lastDayOf(first) > day) || (last !== null && firstDayOf(last) < day);
  return isOpen ? 'unknown' : 'yes';
}
