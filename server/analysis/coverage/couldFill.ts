/** Who could fill a hole: those who do elsewhere what is missing here, and those of their sort. */
import type { Body } from '../../domain/things.ts';
import { byId } from '../../graph/order.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { namedBodies, namedOrganisations } from './bodies.ts';
import type { MatrixCell } from './matrix.ts';

/** The narrower a body works the nearer it is to the hole; none where there is no hole. */
export function couldFill(graph: PartnershipGraph, { row, column, state }: Pick<MatrixCell, 'row' | 'column' | 'state'>): readonly Body[] {
  if (state !== 'unknown' && state !== 'no') return [];
  const councils = column.is === 'Area' ? [column.id] : (graph.footprintOf(column.id) ?? []);
  const isHere = ({ id }: Body): boolean => graph.footprintOf(id)?.some(council => councils.includes(council)) ?? false;
  switch (row.is) {
    case 'Duty': {
      const holders = graph
        .holdersOf(row.id)
        .filter(({ holds, holdsAs }) => holds !== 'no' && (holdsAs === 'must' || holdsAs === 'carries'));
      const like = sortsOf(holders.map(({ from }) => graph.requireBody(from)));
      return narrowFirst(
        graph,
        namedBodies(graph)
          .filter(isSortIn(like.size === 0 ? councilsAsk : like))
          .filter(isHere),
      );
    }
    case 'Theme': {
      const covering = graph.remitsFor(row.id).filter(({ holds }) => holds !== 'no');
      const like = sortsOf(covering.map(({ from }) => graph.requireBody(from)));
      return narrowFirst(
        graph,
        namedBodies(graph)
          .filter(isSortIn(like.size === 0 ? safetyAsks : like))
          .filter(isHere),
      );
    }
    case 'Organisation':
      return [row];
    case 'DataSet': {
      const givers = row.flows.flatMap(({ from }) => (from === null ? [] : [graph.requireBody(from)]));
      const named = givers.filter(giver => !giver.isGroup);
      const spread = namedOrganisations(graph)
        .filter(isSortIn(sortsOf(givers.filter(giver => giver.isGroup))))
        .filter(isHere);
      return narrowFirst(graph, [...new Set([...named, ...spread])]);
    }
  }
}

/** Whom the words on closing a hole ask, where nobody does it anywhere. */
const councilsAsk: ReadonlySet<string> = new Set(['Organisation council']);
const safetyAsks: ReadonlySet<string> = new Set(['Partnership csp']);

/** Kinds of board and types of organisation; a group stands for its own. */
function sortsOf(bodies: readonly Body[]): ReadonlySet<string> {
  return new Set(
    bodies.flatMap(body => {
      const sorts: readonly string[] = body.isGroup ? body.groupOf : [sortOf(body)];
      return sorts.map(sort => `${body.is} ${sort}`);
    }),
  );
}

function sortOf(body: Body): string {
  return body.is === 'Partnership' ? body.kind : body.type;
}

function isSortIn(sorts: ReadonlySet<string>): (body: Body) => boolean {
  return body => sorts.has(`${body.is} ${sortOf(body)}`);
}

function narrowFirst(graph: PartnershipGraph, bodies: readonly Body[]): readonly Body[] {
  const width = ({ id }: Body): number => graph.footprintOf(id)?.length ?? Number.POSITIVE_INFINITY;
  return bodies.toSorted((a, b) => (width(a) === width(b) ? byId(a, b) : width(a) - width(b)));
}
