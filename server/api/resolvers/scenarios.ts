import { accepting } from '../../analysis/scenario/acceptance.ts';
import { stepsOf } from '../../analysis/scenario/asIf.ts';
import { comparing, homeless, supposedIn } from '../../analysis/scenario/compare.ts';
import { counting, networkMeasuresOf, type MeasureValue } from '../../analysis/scenario/measures.ts';
import { remarksOf } from '../../analysis/scenario/remarks.ts';
import type { StepFault } from '../../analysis/scenario/steps.ts';
import { comparisonTold, faultTold, stepTold } from '../../analysis/scenario/sentence.ts';
import { idOf } from '../../domain/id.ts';
import type { Scenario as ScenarioRecord, ScenarioStep as StepRecord } from '../../domain/things.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { flowAsRecorded, asRecorded } from '../../graph/told.ts';
import type { Context } from '../context.ts';
import { oneOf } from '../found.ts';
import type {
  MeasureChangeResolvers,
  QueryResolvers,
  ScenarioComparisonResolvers,
  ScenarioResolvers,
  ScenarioStepResolvers,
} from '../generated/resolvers.ts';
import { gapsFound, supposedBy } from '../inTurn.ts';
import { rowsTold } from '../measures.ts';
import { localised, nameOf } from '../names.ts';
import { page } from '../page.ts';
import type { Compared } from '../parents.ts';
import { spoken } from '../words.ts';

export const scenarioQueries: Pick<QueryResolvers, 'scenario' | 'scenarios'> = {
  scenarios: (_, cut, { graph }) => page([...graph.thingsOfKind('Scenario').values()], cut),
  scenario: (_, { id }, { graph }) => oneOf(graph, graph.thingsOfKind('Scenario').get(idOf('Scenario', id)), 'Scenario', id),
};

export const Scenario: ScenarioResolvers = {
  name: nameOf,
  why: ({ whyEn, whyCy }, { language }) => (whyEn === null && whyCy === null ? null : localised(language, whyEn, whyCy, 'to_check')),
  steps: (scenario, _, { graph }) => stepsOf(graph, scenario),
  remarks: (scenario, _, { graph }) => remarksOf(graph, scenario),
  compare: ({ id }, _, context) => comparedIn(context, id),
  acceptance: async ({ id }, { on }, context) => {
    const supposed = await supposedBy(context, id);
    return supposed === null
      ? []
      : (await context.whileWanted(accepting(supposed, on))).map(record => ({ from: null, to: null, ...record }));
  },
  evidence: (scenario, _, { graph }) => graph.evidenceOf(scenario),
};

export const ScenarioStep: ScenarioStepResolvers = {
  name: (step, { language }, { graph }) => {
    const said = stepTold(graph, step, spoken(language));
    return localised(language, said, said, 'to_check');
  },
  scenario: ({ scenario: id }, _, { graph }) => scenarioIn(graph, id),
  about: ({ about }, _, { graph }) => graph.findBody(about) ?? null,
  aboutId: ({ about }) => about,
  other: ({ other }, _, { graph }) => (other === null ? null : (graph.findBody(other) ?? null)),
  otherId: ({ other }) => other,
  dutyId: ({ duty }) => duty,
  duty: ({ duty }, _, { graph }) => (duty === null ? null : (graph.duties.get(idOf('Duty', duty)) ?? null)),
  fault: async (step, { language }, context) => {
    const fault = await faultIn(context, step);
    return fault === null ? null : faultTold(context.graph, step, fault, spoken(language));
  },
  evidence: (step, _, { graph }) => graph.evidenceOf(step),
};

export const ScenarioComparison: ScenarioComparisonResolvers = {
  supposed: comparison => rowsTold(comparison.supposed.after, supposedIn(comparison.supposed)),
  losesHome: comparison => homeless(comparison),
  holdings: ({ holdings, supposed }) => holdings.map(holding => asRecorded(supposed.before, holding)),
  currentFlows: ({ currentFlows, supposed }) => currentFlows.map(flow => flowAsRecorded(supposed.before, flow)),
  pastFlows: ({ pastFlows, supposed }) => pastFlows.map(flow => flowAsRecorded(supposed.before, flow)),
  unknownHolder: ({ unknownHolder, supposed }) => rowsTold(supposed.before, unknownHolder),
  measures: async ({ supposed }, _, context) => {
    const before = await measuresOn(context);
    const after = new Map((await measuresOn(context.over(supposed.after))).map(one => [one.id, one]));
    const changes = before.map(one => ({ ...one, before: one.value, after: after.get(one.id)?.value ?? null }));
    return [...changes.filter(one => one.before !== one.after), ...changes.filter(one => one.before === one.after)];
  },
  sentence: (comparison, { language }) => comparisonTold(comparison.supposed, comparison, spoken(language)),
};

export const MeasureChange: MeasureChangeResolvers = {
  name: ({ name }, { language }) => name(spoken(language)),
};

async function measuresOn(context: Context): Promise<readonly MeasureValue[]> {
  const gaps = await gapsFound(context);
  return [...(await context.whileWanted(counting(context.graph, gaps))), ...(await networkMeasuresOf(context.networks))];
}

export function scenarioIn(graph: PartnershipGraph, id: string): ScenarioRecord {
  const scenario = graph.thingsOfKind('Scenario').get(idOf('Scenario', id));
  if (scenario === undefined) throw new Error(`No scenario with id ${id} is recorded.`);
  return scenario;
}

async function comparedIn(context: Context, id: ScenarioRecord['id']): Promise<Compared> {
  const supposed = await supposedBy(context, id);
  if (supposed === null) throw new Error(`No scenario with id ${id} is recorded.`);
  return { ...(await context.whileWanted(comparing(supposed))), supposed };
}

async function faultIn(context: Context, step: StepRecord): Promise<StepFault | null> {
  return (await supposedBy(context, step.scenario))?.steps.find(one => one.step.id === step.id)?.fault ?? null;
}
