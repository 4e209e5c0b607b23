/** A way from one body to another, by the statements that make its steps: what is lit on the map in place of a focus. Pure. */
import type { IndexedLandscape } from './landscape.ts';
import { linesFrom, type Line, type Surroundings } from './surroundings.ts';

/** Null where nothing is asked for, a statement is not in the landscape, or two that follow one another do not meet. */
export function wayOf(index: IndexedLandscape, statements: readonly string[]): Surroundings | null {
  const [first, second] = statements.slice(0, 2).map(id => endsOf(index, id));
  if (first === undefined || first === null) return null;
  const [from, to] = first;
  const centre = second?.includes(from) === true ? to : from;
  const lines: Line[] = [];
  const steps = new Map([[centre, 0]]);
  let here = centre;
  for (const id of statements) {
    const line = lineFrom(index, here, id);
    if (line === undefined || steps.has(line.to)) return null;
    lines.push(line);
    here = line.to;
    steps.set(here, steps.size);
  }
  return { centre, steps, lines, isWay: true };
}

/** Whether the statement is one by which a way can lead. */
export function isRecorded({ landscape }: IndexedLandscape, statement: string): boolean {
  return [landscape.memberships, landscape.interfaces, landscape.flows].some(kind => kind.some(({ id }) => id === statement));
}

/** Links, seats and flows alike, whatever the lens. */
function lineFrom(index: IndexedLandscape, body: string, id: string): Line | undefined {
  return (['structure', 'money', 'data'] as const).flatMap(lens => linesFrom(index, body, lens)).find(line => line.id === id);
}

function endsOf({ landscape }: IndexedLandscape, id: string): readonly [string, string] | null {
  const seat = landscape.memberships.find(membership => membership.id === id);
  if (seat !== undefined) return [seat.organisation.id, seat.partnership.id];
  const joined = [...landscape.interfaces, ...landscape.flows].find(statement => statement.id === id);
  return joined?.from == null ? null : [joined.from.id, joined.to.id];
}
