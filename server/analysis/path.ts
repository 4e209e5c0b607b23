/** What is a shortest way from one body to another, over links, seats and flows? */
import type { BodyId } from '../domain/id.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { stepsFrom, type Lens, type Step } from './steps.ts';

export type PathStep = Step;

export interface Path {
  /** Both ends included. */
  readonly bodies: readonly BodyId[];
  readonly steps: readonly PathStep[];
}

const everything: ReadonlySet<Lens> = new Set<Lens>(['STRUCTURE', 'SEATS', 'MONEY', 'DATA']);

/** Null when no way is recorded. Of several shortest ways the one whose ids come first. */
export function shortestPath(graph: PartnershipGraph, from: BodyId, to: BodyId, lenses: ReadonlySet<Lens> = everything): Path | null {
  const arrivedBy = new Map<BodyId, PathStep | null>([[from, null]]);
  let edge: readonly BodyId[] = [from];
  while (edge.length > 0 && !arrivedBy.has(to)) {
    const next: BodyId[] = [];
    for (const body of edge) {
      for (const step of stepsFrom(graph, body, lenses, to)) {
        if (arrivedBy.has(step.to)) continue;
        arrivedBy.set(step.to, step);
        next.push(step.to);
      }
    }
    edge = next;
  }
  if (!arrivedBy.has(to)) return null;
  const steps: PathStep[] = [];
  for (let step = arrivedBy.get(to) ?? null; step !== null; step = arrivedBy.get(step.from) ?? null) steps.unshift(step);
  return { bodies: [from, ...steps.map(step => step.to)], steps };
}
