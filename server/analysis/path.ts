/** What are the shortest ways from one body to another, over links, seats and flows? */
import type { BodyId } from '../domain/id.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { stepsFrom, type Direction, type Lens, type Step } from './steps.ts';

export interface PathStep extends Step {
  /** What sort of statement makes the step: ways that differ in it are two. */
  readonly lens: Lens;
  /** Further statements of the same sort that join the two, by id. */
  readonly others: readonly Step['statement'][];
}

export interface Path {
  /** Both ends included. */
  readonly bodies: readonly BodyId[];
  readonly steps: readonly PathStep[];
}

export interface PathOptions {
  readonly from: BodyId;
  readonly to: BodyId;
  readonly lenses: ReadonlySet<Lens>;
  readonly direction: Direction;
}

export const everyLens: readonly Lens[] = ['STRUCTURE', 'SEATS', 'MONEY', 'DATA'];

/** Null when no way is recorded. Of several shortest ways the one whose ids come first. */
export function shortestPath(
  graph: PartnershipGraph,
  from: BodyId,
  to: BodyId,
  lenses: ReadonlySet<Lens> = new Set(everyLens),
): Path | null {
  const walk = shortestPaths(graph, { from, to, lenses, direction: 'ANY' }, 1);
  for (;;) {
    const step = walk.next();
    if (step.done === true) return step.value[0] ?? null;
  }
}

/** The first so many by length, then by ids along the way; no body twice on one. Yen's method; a step for each body that is looked at. */
export function* shortestPaths(graph: PartnershipGraph, options: PathOptions, count: number): Generator<void, readonly Path[]> {
  const stepsAt = stepsOnWays(graph, options);
  const { from, to } = options;
  const nothingBarred: Barred = { bodies: new Set(), steps: new Set() };
  const shortest = yield* walked(stepsAt, from, to, nothingBarred);
  if (shortest === null) return [];
  const found: (readonly PathStep[])[] = [shortest];
  const candidates = new Map<string, readonly PathStep[]>();
  while (found.length < count) {
    const last = found.at(-1) ?? [];
    for (let leaves = 0; leaves < last.length; leaves += 1) {
      const root = last.slice(0, leaves);
      const alike = found.filter(path => keyOf(path.slice(0, leaves)) === keyOf(root));
      const barred: Barred = {
        bodies: new Set(root.map(step => step.from)),
        steps: new Set(alike.flatMap(path => path[leaves] ?? []).map(stepKey)),
      };
      const rest = yield* walked(stepsAt, last[leaves]?.from ?? from, to, barred);
      if (rest !== null) candidates.set(keyOf([...root, ...rest]), [...root, ...rest]);
    }
    const [next] = [...candidates.values()].sort(inOrder);
    if (next === undefined) break;
    candidates.delete(keyOf(next));
    found.push(next);
  }
  return found.map(steps => ({ bodies: [from, ...steps.map(step => step.to)], steps }));
}

interface Barred {
  readonly bodies: ReadonlySet<BodyId>;
  /** Steps from the body at which the walk begins, by their key. */
  readonly steps: ReadonlySet<string>;
}

/** Outwards from a body until the other is reached: the shortest way, of these the one whose ids come first. */
function* walked(
  stepsAt: (body: BodyId) => readonly PathStep[],
  from: BodyId,
  to: BodyId,
  barred: Barred,
): Generator<void, readonly PathStep[] | null> {
  const arrivedBy = new Map<BodyId, PathStep | null>([[from, null]]);
  let edge: readonly BodyId[] = [from];
  while (edge.length > 0 && !arrivedBy.has(to)) {
    const next: BodyId[] = [];
    for (const body of edge) {
      for (const step of stepsAt(body)) {
        if (arrivedBy.has(step.to) || barred.bodies.has(step.to) || (body === from && barred.steps.has(stepKey(step)))) continue;
        arrivedBy.set(step.to, step);
        next.push(step.to);
      }
      yield;
    }
    edge = next;
  }
  if (!arrivedBy.has(to)) return null;
  const steps: PathStep[] = [];
  for (let step = arrivedBy.get(to) ?? null; step !== null; step = arrivedBy.get(step.from) ?? null) steps.unshift(step);
  return steps;
}

/** Steps from each body, looked up once; statements of one sort that join the same two are one step. */
function stepsOnWays(graph: PartnershipGraph, { to, lenses, direction }: PathOptions): (body: BodyId) => readonly PathStep[] {
  const known = new Map<BodyId, readonly PathStep[]>();
  return body => {
    const before = known.get(body);
    if (before !== undefined) return before;
    const byKey = new Map<string, PathStep & { readonly others: Step['statement'][] }>();
    for (const step of stepsFrom(graph, body, lenses, to)) {
      if (direction !== 'ANY' && step.way !== direction.toLowerCase()) continue;
      const lens = lensOf(step);
      const key = `${step.to} ${lens}`;
      const first = byKey.get(key);
      if (first === undefined) byKey.set(key, { ...step, lens, others: [] });
      else first.others.push(step.statement);
    }
    const steps = [...byKey.values()];
    known.set(body, steps);
    return steps;
  };
}

function lensOf({ statement }: Step): Lens {
  switch (statement.is) {
    case 'Membership':
      return 'SEATS';
    case 'Interface':
      return 'STRUCTURE';
    case 'FundingFlow':
      return 'MONEY';
    case 'DataFlow':
      return 'DATA';
  }
}

function stepKey({ to, lens }: PathStep): string {
  return `${to} ${lens}`;
}

function keyOf(steps: readonly PathStep[]): string {
  return steps.map(stepKey).join(' ');
}

/** Shorter before longer; then by the bodies on the way, and where these are the same by the first statement that joins them. */
function inOrder(a: readonly PathStep[], b: readonly PathStep[]): number {
  if (a.length !== b.length) return a.length - b.length;
  for (const [at, step] of a.entries()) {
    const other = b[at] as PathStep;
    const order = compared(step.to, other.to) || compared(step.statement.id, other.statement.id);
    if (order !== 0) return order;
  }
  return 0;
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
