/** Which organisations sit on which boards? */
import type { Organisation, Partnership } from '../../domain/things.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { seatsOf } from '../../graph/seats.ts';
import { memoised } from '../memoised.ts';
import { namedPartnerships } from './bodies.ts';
import { CellItems, cellOf, notApplicable, notRecorded, stateTold } from './cell.ts';
import type { CellAt } from './duties.ts';

export const seatCells: (graph: PartnershipGraph) => CellAt<Organisation, Partnership> = memoised(graph => {
  const items = new CellItems();
  for (const { id: board } of namedPartnerships(graph)) {
    for (const seat of seatsOf(graph, board, { includeGeneral: true })) {
      items.add(seat.organisation, board, { state: stateTold(seat), row: seat.membership, body: board });
    }
    for (const membership of graph.membershipsOf(board)) {
      if (membership.holds === 'no') items.add(membership.from, board, { state: 'no', row: membership, body: board });
    }
  }
  return (organisation, board) => {
    const found = items.at(organisation.id, board.id);
    if (found.length > 0) return cellOf(found);
    return neverMeet(graph, organisation, board) ? notApplicable : notRecorded;
  };
});

/** Both footprints are known, and have no council area in common. */
function neverMeet(graph: PartnershipGraph, organisation: Organisation, board: Partnership): boolean {
  const [own, other] = [graph.footprintOf(organisation.id), graph.footprintOf(board.id)];
  return own !== null && other !== null && !own.some(council => other.includes(council));
}
