/** Which boards cover each theme in each council area? */
import type { AreaId } from '../../domain/id.ts';
import type { Theme } from '../../domain/things.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { remitsToldOf } from '../../graph/told.ts';
import { memoised } from '../memoised.ts';
import { namedPartnerships } from './bodies.ts';
import { CellItems, cellOf, stateTold } from './cell.ts';
import type { CellAt } from './duties.ts';

export const themeCells: (graph: PartnershipGraph) => CellAt<Theme, AreaId> = memoised(graph => {
  const items = new CellItems();
  for (const { id: body } of namedPartnerships(graph)) {
    const footprint = graph.footprintOf(body);
    for (const told of remitsToldOf(graph, body, true)) {
      const state = footprint === null ? 'unknown' : stateTold(told);
      for (const council of footprint ?? graph.councils) items.add(told.statement.to, council, { state, row: told.statement, body });
    }
  }
  return (theme, council) => cellOf(items.at(theme.id, council));
});
