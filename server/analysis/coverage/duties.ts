/** Who holds, or carries, each duty in each council area? */
import type { AreaId } from '../../domain/id.ts';
import type { Duty } from '../../domain/things.ts';
import { dutiesToldOf } from '../../graph/told.ts';
import { memoised } from '../memoised.ts';
import { CellItems, cellOf, notApplicable, stateTold, type Cell } from './cell.ts';
import { namedBodies } from './bodies.ts';

/** A power, or advice without an Act, binds nobody. */
export function bindsNobody({ productKind, act }: Duty): boolean {
  return productKind === 'gateway' || /\badvice\b/i.test(act ?? '');
}

export type CellAt<Row, Column> = (row: Row, column: Column) => Cell;

export const dutyCells: (graph: Parameters<typeof namedBodies>[0]) => CellAt<Duty, AreaId> = memoised(graph => {
  const items = new CellItems();
  for (const { id: body } of namedBodies(graph)) {
    for (const told of dutiesToldOf(graph, body, true)) {
      const { holdsAs, to } = told.statement;
      if (holdsAs !== 'must' && holdsAs !== 'carries') continue;
      const footprint = graph.footprintOf(body);
      // A body of which nobody wrote down where it works may work here: neither its yes nor its no is one here.
      const state = footprint === null ? 'unknown' : stateTold(told);
      for (const council of footprint ?? graph.councils) items.add(to, council, { state, row: told.statement, body });
    }
  }
  return (duty, council) => (bindsNobody(duty) ? notApplicable : cellOf(items.at(duty.id, council)));
});
