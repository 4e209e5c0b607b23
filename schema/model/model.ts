/** Every kind of record there is. Intake, stores, codecs, types and the data dictionary read this list. */
import { area, coverage, within } from './area.ts';
import { duty, dutyHolding } from './duty.ts';
import { evidence, judgement } from './evidence.ts';
import { disagreement, fact, recommendation, surveyResult } from './finding.ts';
import { dataFlow, fundingFlow } from './flow.ts';
import { glossaryTerm } from './glossary.ts';
import { interfaceBetween } from './interface.ts';
import type { PropertiesOf } from './kind.ts';
import { lane } from './lane.ts';
import { membership } from './membership.ts';
import { organisation } from './organisation.ts';
import { partnership } from './partnership.ts';
import { remark } from './remark.ts';
import { scenario, scenarioStep } from './scenario.ts';
import { source } from './source.ts';
import { scene, story } from './story.ts';
import { remit, theme } from './theme.ts';

export const thingKinds = {
  Source: source,
  Area: area,
  Organisation: organisation,
  Partnership: partnership,
  Duty: duty,
  Theme: theme,
  Fact: fact,
  SurveyResult: surveyResult,
  Recommendation: recommendation,
  Disagreement: disagreement,
  GlossaryTerm: glossaryTerm,
  Lane: lane,
  Scene: scene,
  Story: story,
  Scenario: scenario,
  ScenarioStep: scenarioStep,
  Remark: remark,
} as const;

export const statementKinds = {
  Within: within,
  Coverage: coverage,
  Membership: membership,
  Interface: interfaceBetween,
  Remit: remit,
  DutyHolding: dutyHolding,
  FundingFlow: fundingFlow,
  DataFlow: dataFlow,
} as const;

export const kinds = { ...thingKinds, ...statementKinds, Evidence: evidence, Judgement: judgement } as const;

export type ThingName = keyof typeof thingKinds;
export type StatementName = keyof typeof statementKinds;
export type KindName = keyof typeof kinds;

export type PropertiesOfKind<Name extends KindName> = PropertiesOf<(typeof kinds)[Name]>;
