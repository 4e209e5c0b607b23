/** The steps one can walk from a body: links, seats, money and data, each with the way it points. */
import { interfaceType } from '../../schema/model/terms/interface.ts';
import type { BodyId } from '../domain/id.ts';
import type { Flow, Interface, Membership } from '../domain/things.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { seatIn } from '../graph/seats.ts';

export type Lens = 'STRUCTURE' | 'SEATS' | 'MONEY' | 'DATA';
export type Direction = 'ANY' | 'UP' | 'DOWN';

export interface Step {
  readonly from: BodyId;
  readonly to: BodyId;
  readonly statement: Membership | Interface | Flow;
  /** Up and down as the interface says; flows run down, from giver to receiver. */
  readonly way: 'up' | 'down' | 'sideways';
}

/** In order of the other body's id, then of the statement's. No group node is walked to, but for one that was asked for by name. */
export function stepsFrom(graph: PartnershipGraph, body: BodyId, lenses: ReadonlySet<Lens>, named: BodyId | null = null): readonly Step[] {
  const own = graph.requireBody(body);
  const steps: Step[] = [];
  if (lenses.has('STRUCTURE') && own.is === 'Partnership') {
    for (const statement of graph.interfacesOf(own.id)) {
      const type = interfaceType.labels[statement.type];
      if (type.nature === 'link') steps.push({ ...ends(statement, body), statement, way: wayFrom(statement, body, type.direction) });
    }
  }
  if (lenses.has('SEATS')) {
    for (const statement of graph.membershipsOf(body)) {
      if (seatIn(graph, statement) !== null) steps.push({ ...ends(statement, body), statement, way: 'sideways' });
    }
  }
  for (const statement of graph.flowsOf(body)) {
    const isWanted = lenses.has(statement.is === 'FundingFlow' ? 'MONEY' : 'DATA');
    if (!isWanted || statement.from === null) continue;
    steps.push({ ...ends({ from: statement.from, to: statement.to }, body), statement, way: statement.from === body ? 'down' : 'up' });
  }
  return steps
    .filter(step => step.statement.holds !== 'no' && step.to !== body && (step.to === named || !graph.requireBody(step.to).isGroup))
    .sort((a, b) => order(a.to, b.to) || order(a.statement.id, b.statement.id));
}

function ends({ from, to }: { readonly from: BodyId; readonly to: BodyId }, body: BodyId): { readonly from: BodyId; readonly to: BodyId } {
  return from === body ? { from, to } : { from: to, to: from };
}

function wayFrom(statement: Interface, body: BodyId, direction: 'up' | 'down' | 'sideways'): Step['way'] {
  if (direction === 'sideways' || statement.from === body) return direction;
  return direction === 'up' ? 'down' : 'up';
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
