/** The landscape as a scenario would have it, built once for each landscape and scenario. */
import { idOf } from '../../domain/id.ts';
import type { Body, Scenario, ScenarioStep, Statement } from '../../domain/things.ts';
import { buildGraph } from '../../graph/build.ts';
import { membersOfGroup } from '../../graph/general.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { byId } from '../../graph/order.ts';
import { datasetOf, draftOf, respeak, statementsAt, type Draft } from './draft.ts';
import { take, type StepFault } from './steps.ts';

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

const known = new WeakMap<PartnershipGraph, Map<string, AsIf>>();

/** Null where nobody bears the id. */
export function asIf(graph: PartnershipGraph, id: string): AsIf | null {
  const scenario = graph.thingsOfKind('Scenario').get(idOf('Scenario', id));
  if (scenario === undefined) return null;
  const answers = known.get(graph) ?? new Map<string, AsIf>();
  known.set(graph, answers);
  const answer = answers.get(id) ?? supposed(graph, scenario);
  answers.set(id, answer);
  return answer;
}

export function stepsOf(graph: PartnershipGraph, scenario: Scenario): readonly ScenarioStep[] {
  return [...graph.thingsOfKind('ScenarioStep').values()]
    .filter(step => step.scenario === scenario.id)
    .sort((a, b) => a.order - b.order || byId(a, b));
}

function supposed(graph: PartnershipGraph, scenario: Scenario): AsIf {
  const draft = draftOf(graph);
  const steps = stepsOf(graph, scenario).map(step => ({ step, fault: take(draft, step, scenario) }));
  const gone = new Set([...graph.things, ...graph.statements].map(({ id }): string => id));
  for (const { id } of [...draft.things.values(), ...draft.statements.values()]) gone.delete(id);
  respeak(draft, id => (gone.has(id) ? null : id));
  const unknownHolder = emptiedGroups(graph, draft).flatMap(group => statementsAt(draft, group).filter(isOpen));
  for (const statement of unknownHolder) draft.statements.set(statement.id, Object.freeze({ ...statement, holds: 'unknown' }));
  return { scenario, steps, before: graph, after: buildGraph(datasetOf(draft, graph)), moved: draft.moved, unknownHolder };
}

/** Groups that stood for somebody, and stand for nobody in the copy. */
function emptiedGroups(graph: PartnershipGraph, draft: Draft): readonly Body[] {
  const left = new Set([...draft.things.values()].map(({ id }): string => id));
  return [...graph.organisations.values(), ...graph.partnerships.values()].filter(body => {
    const members = body.isGroup && left.has(body.id) ? membersOfGroup(graph, body) : [];
    return members.length > 0 && !members.some(member => left.has(member));
  });
}

/** Whether it says of itself that it holds; what a source says is not so stays so. */
function isOpen(statement: Statement): statement is Extract<Statement, { readonly holds: unknown }> {
  return 'holds' in statement && statement.holds === 'yes';
}
