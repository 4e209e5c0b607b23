/** The landscape as a scenario would have it. */
import type { Body, Scenario, ScenarioStep, Statement } from '../../domain/things.ts';
import { buildingGraph } from '../../graph/build.ts';
import { membersOfGroup } from '../../graph/general.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { byId } from '../../graph/order.ts';
import { each } from '../../pace/each.ts';
import { drafting, respeaking, statementsAt, writing, type Draft } from '../draft.ts';
import { taking, type StepFault } from './steps.ts';

export interface AsIf {
  readonly scenario: Scenario;
  /** In their order, each with why it does nothing, if it does nothing. */
  readonly steps: readonly { readonly step: ScenarioStep; readonly fault: StepFault | null }[];
  readonly before: PartnershipGraph;
  readonly after: PartnershipGraph;
  /** Ids of statements that are told of another body, before and after. */
  readonly moved: ReadonlyMap<string, string>;
  /** Statements about groups of whose members none is left: nobody knows whom they speak of now. */
  readonly unknownHolder: readonly Statement[];
}

export function stepsOf(graph: PartnershipGraph, scenario: Scenario): readonly ScenarioStep[] {
  return [...graph.thingsOfKind('ScenarioStep').values()]
    .filter(step => step.scenario === scenario.id)
    .sort((a, b) => a.order - b.order || byId(a, b));
}

/** Steps are short, however large the landscape is. */
export function* supposing(graph: PartnershipGraph, scenario: Scenario): Generator<void, AsIf> {
  const draft = yield* drafting(graph);
  const steps: { readonly step: ScenarioStep; readonly fault: StepFault | null }[] = [];
  for (const step of stepsOf(graph, scenario)) steps.push({ step, fault: yield* taking(draft, step, scenario) });
  const gone = new Set<string>();
  for (const records of [graph.things, graph.statements]) yield* each<{ readonly id: string }>(records, ({ id }) => void gone.add(id));
  for (const records of [draft.things, draft.statements])
    yield* each<{ readonly id: string }>(records.values(), ({ id }) => void gone.delete(id));
  yield* respeaking(draft, id => (gone.has(id) ? null : id));
  const unknownHolder: Statement[] = [];
  for (const group of yield* emptiedGroups(graph, draft)) {
    unknownHolder.push(...statementsAt(draft, group).filter(isOpen));
    yield;
  }
  for (const statement of unknownHolder) draft.statements.set(statement.id, Object.freeze({ ...statement, holds: 'unknown' }) as Statement);
  const after = yield* buildingGraph(yield* writing(draft, graph));
  return { scenario, steps, before: graph, after, moved: draft.moved, unknownHolder };
}

/** Groups that stood for somebody, and stand for nobody in the copy. */
function* emptiedGroups(graph: PartnershipGraph, draft: Draft): Generator<void, readonly Body[]> {
  const left = new Set<string>();
  yield* each(draft.things.values(), ({ id }) => void left.add(id));
  const emptied: Body[] = [];
  for (const bodies of [graph.organisations, graph.partnerships]) {
    yield* each<Body>(bodies.values(), body => {
      const members = body.isGroup && left.has(body.id) ? membersOfGroup(graph, body) : [];
      if (members.length > 0 && !members.some(member => left.has(member))) emptied.push(body);
    });
  }
  return emptied;
}

/** Whether it says of itself that it holds; what a source says is not so stays so. */
function isOpen(statement: Statement): statement is Extract<Statement, { readonly holds: unknown }> {
  return 'holds' in statement && statement.holds === 'yes';
}
