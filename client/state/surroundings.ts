/** What a focus lights: the bodies a few steps around it and the statements walked to them, as the server's `neighbourhood` has them. */
import type { IndexedLandscape, MapFlow, MapInterface, MapMembership } from './landscape.ts';
import type { Direction, Focus, Lens } from './session.ts';

type Way = 'up' | 'down' | 'sideways';

/** A statement between two bodies, told from the one that was walked from. */
export type Line = { readonly id: string; readonly from: string; readonly to: string; readonly way: Way; readonly certainty: string } & (
  | { readonly is: 'interface'; readonly statement: MapInterface }
  | { readonly is: 'seat'; readonly statement: MapMembership }
  | { readonly is: 'flow'; readonly statement: MapFlow }
);

export interface Surroundings {
  readonly centre: string;
  /** Steps from the middle by body; 0 is the middle itself. */
  readonly steps: ReadonlyMap<string, number>;
  /** Each statement walked, once. */
  readonly lines: readonly Line[];
  /** A way from the middle to another body: nothing else around it is told. */
  readonly isWay?: true;
}

interface Lit {
  readonly focus: Focus;
  readonly lens: Lens;
  /** Certainties wanted; empty = any. */
  readonly certainty: readonly string[];
}

export function surroundingsOf(index: IndexedLandscape, { focus, lens, certainty }: Lit): Surroundings {
  const steps = new Map([[focus.id, 0]]);
  const lines = new Map<string, Line>();
  let edge: readonly string[] = [focus.id];
  for (let step = 1; step <= focus.steps; step += 1) {
    const next: string[] = [];
    for (const line of edge.flatMap(body => linesFrom(index, body, lens))) {
      if (!goes(line.way, focus.direction) || !isWalked(index, line, focus.id)) continue;
      if (certainty.length > 0 && !certainty.includes(line.certainty)) continue;
      if (!lines.has(line.id)) lines.set(line.id, line);
      if (steps.has(line.to)) continue;
      steps.set(line.to, step);
      next.push(line.to);
    }
    edge = next.sort();
  }
  return { centre: focus.id, steps, lines: [...lines.values()] };
}

/** What leads away from a body: links and seats under the lens of structure, seats where members count, the others each their own. */
export function linesFrom(index: IndexedLandscape, body: string, lens: Lens): readonly Line[] {
  switch (lens) {
    case 'structure':
    case 'silos':
    case 'gaps':
      return [...linksFrom(index, body), ...seatsFrom(index, body)];
    case 'seats':
    case 'overlap':
      return seatsFrom(index, body);
    case 'money':
      return flowsFrom(index, body, 'FUNDING');
    case 'data':
      return flowsFrom(index, body, 'DATA');
  }
}

function linksFrom(index: IndexedLandscape, body: string): readonly Line[] {
  const links = (index.interfacesByBoard.get(body) ?? []).filter(({ nature, holds }) => nature === 'LINK' && holds !== 'NO');
  return links.map(statement => {
    const isFirst = statement.from.id === body;
    const way = wayOf(statement.direction, isFirst);
    const to = isFirst ? statement.to.id : statement.from.id;
    return { is: 'interface', id: statement.id, from: body, to, way, certainty: statement.certainty, statement };
  });
}

function seatsFrom(index: IndexedLandscape, body: string): readonly Line[] {
  const memberships = (index.membershipsByBody.get(body) ?? []).filter(({ holds }) => holds !== 'NO');
  return memberships.flatMap(statement => {
    if (statement.seat === null) return [];
    const to = statement.organisation.id === body ? statement.partnership.id : statement.organisation.id;
    return [{ is: 'seat', id: statement.id, from: body, to, way: 'sideways', certainty: statement.seat.certainty, statement }];
  });
}

function flowsFrom(index: IndexedLandscape, body: string, kind: MapFlow['kind']): readonly Line[] {
  const flows = (index.flowsByBody.get(body) ?? []).filter(flow => flow.kind === kind && flow.holds !== 'NO');
  return flows.flatMap(statement => {
    if (statement.from == null) return [];
    const isGiver = statement.from.id === body;
    const to = isGiver ? statement.to.id : statement.from.id;
    return [
      { is: 'flow' as const, id: statement.id, from: body, to, way: isGiver ? 'down' : 'up', certainty: statement.certainty, statement },
    ];
  });
}

function wayOf(direction: MapInterface['direction'], isFirst: boolean): Way {
  if (direction === 'SIDEWAYS') return 'sideways';
  return (direction === 'UP') === isFirst ? 'up' : 'down';
}

function goes(way: Way, direction: Direction): boolean {
  return direction === 'any' || way === direction;
}

/** No group is walked to, unless it stands in the middle itself; and no body leads to itself. */
function isWalked(index: IndexedLandscape, { from, to }: Line, centre: string): boolean {
  return to !== from && (to === centre || index.bodyById.get(to)?.isGeneral === false);
}
