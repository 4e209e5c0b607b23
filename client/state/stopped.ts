/** Flows that nobody tells of as running now: wanted, withheld, ended, without award, of years that are over. They must not look as if they ran. */
import type { IndexedLandscape, MapFlow } from './landscape.ts';
import type { Line, Surroundings } from './surroundings.ts';

const running: ReadonlySet<string> = new Set(['CURRENT', 'FLOWING', 'LIMITED']);

/** Where no status is recorded it is not known, and drawn as any other. */
export function isStopped({ status, holds }: Pick<MapFlow, 'status' | 'holds'>): boolean {
  return holds === 'NO' || (status !== null && !running.has(status));
}

export function isStoppedLine(line: Line): boolean {
  return line.is === 'flow' && isStopped(line.statement);
}

/** Bodies around the middle that no line reaches but those of such flows. */
export function reachedByStopped({ centre, lines }: Surroundings): ReadonlySet<string> {
  const endsOf = (some: readonly Line[]): ReadonlySet<string> => new Set(some.flatMap(({ from, to }) => [from, to]));
  const alive = endsOf(lines.filter(line => !isStoppedLine(line)));
  return new Set([...endsOf(lines.filter(isStoppedLine))].filter(id => id !== centre && !alive.has(id)));
}

interface FlowCounts {
  readonly into: number;
  readonly out: number;
  /** Recorded, and not told of as running. What a source says is absent is no flow at all. */
  readonly stopped: number;
}

export function flowCountsOf(index: IndexedLandscape, body: string, kind: MapFlow['kind']): FlowCounts {
  const flows = (index.flowsByBody.get(body) ?? []).filter(flow => flow.kind === kind && flow.holds !== 'NO');
  const live = flows.filter(flow => !isStopped(flow));
  return {
    into: live.filter(({ to }) => to.id === body).length,
    out: live.filter(({ from }) => from?.id === body).length,
    stopped: flows.length - live.length,
  };
}
