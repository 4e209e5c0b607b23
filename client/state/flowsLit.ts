/** Flows followed from their giver: what the lens of money or of data lights on the map in place of a focus. Pure. */
import type { IndexedLandscape, MapFlow } from './landscape.ts';
import type { Lens } from './session.ts';
import type { Line, Surroundings } from './surroundings.ts';

type Given = MapFlow & { readonly from: { readonly id: string } };

/** Null under another lens, where nothing is asked for, and where no giver is named. What a source says is absent is not drawn. */
export function flowsLitOf(index: IndexedLandscape, ids: readonly string[], lens: Lens): Surroundings | null {
  const kind = lens === 'money' ? 'FUNDING' : lens === 'data' ? 'DATA' : null;
  if (kind === null || ids.length === 0) return null;
  const flows = index.landscape.flows.filter(flow => flow.kind === kind).filter(isGiven);
  const given = ids.flatMap(id => flows.filter(flow => flow.id === id));
  const [first] = given;
  if (first === undefined) return null;
  const centre = first.from.id;
  return { centre, steps: stepsFrom(centre, given), lines: given.filter(({ holds }) => holds !== 'NO').map(lineOf), isWay: true };
}

function isGiven(flow: MapFlow): flow is Given {
  return flow.from != null;
}

/** A body that no flow at hand leads to from the middle stands a step behind its own giver. */
function stepsFrom(centre: string, flows: readonly Given[]): ReadonlyMap<string, number> {
  const steps = new Map([[centre, 0]]);
  for (const giver of [centre, ...flows.map(({ from }) => from.id)]) {
    const edge = [giver];
    for (const body of edge) {
      const step = steps.get(body) ?? 1;
      steps.set(body, step);
      for (const { from, to } of flows) {
        if (from.id !== body || steps.has(to.id)) continue;
        steps.set(to.id, step + 1);
        edge.push(to.id);
      }
    }
  }
  return steps;
}

function lineOf(statement: Given): Line {
  const { id, from, to, certainty } = statement;
  return { is: 'flow', id, from: from.id, to: to.id, way: 'down', certainty, statement };
}
