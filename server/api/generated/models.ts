/* Written by tools/codegen.ts; do not edit. */
import type { StatementNamed, ThingNamed } from '../../domain/things.ts';

export type SourceModel = ThingNamed<'Source'>;
export type AreaModel = ThingNamed<'Area'>;
export type OrganisationModel = ThingNamed<'Organisation'>;
export type PartnershipModel = ThingNamed<'Partnership'>;
export type DutyModel = ThingNamed<'Duty'>;
export type ThemeModel = ThingNamed<'Theme'>;
export type FactModel = ThingNamed<'Fact'>;
export type SurveyResultModel = ThingNamed<'SurveyResult'>;
export type RecommendationModel = ThingNamed<'Recommendation'>;
export type DisagreementModel = ThingNamed<'Disagreement'>;
export type GlossaryTermModel = ThingNamed<'GlossaryTerm'>;
export type LaneModel = ThingNamed<'Lane'>;
export type SceneModel = ThingNamed<'Scene'>;
export type StoryModel = ThingNamed<'Story'>;
export type ScenarioModel = ThingNamed<'Scenario'>;
export type ScenarioStepModel = ThingNamed<'ScenarioStep'>;
export type RemarkModel = ThingNamed<'Remark'>;
export type MembershipModel = StatementNamed<'Membership'>;
export type InterfaceModel = StatementNamed<'Interface'>;
export type RemitModel = StatementNamed<'Remit'>;
export type DutyHoldingModel = StatementNamed<'DutyHolding'>;
export type FundingFlowModel = StatementNamed<'FundingFlow'>;
export type DataFlowModel = StatementNamed<'DataFlow'>;
