/** Term sets that GraphQL shows as enums, and what each is. */
import { areaKind, areaRelation } from './terms/area.ts';
import { shortBasis } from './terms/common.ts';
import { holdingRole, holdsAs, productKind } from './terms/duty.ts';
import { answerKind, factTopic, recommendationStatus, surveyMeasure, surveyTopic } from './terms/finding.ts';
import { dataFlowStatus, fundingMode, fundingStatus, granularity } from './terms/flow.ts';
import { severity, standing } from './terms/gap.ts';
import { interfaceDirection, interfaceNature, interfaceType } from './terms/interface.ts';
import { verdict } from './terms/judgement.ts';
import { family, section } from './terms/lane.ts';
import { linkState } from './terms/linkState.ts';
import { law, role } from './terms/membership.ts';
import { devolution, organisationType, sector } from './terms/organisation.ts';
import { memberList, partnershipKind, regionScope, statutory, tier } from './terms/partnership.ts';
import { remitRole } from './terms/remit.ts';
import { remarkOutcome, remarkSort, scenarioAction } from './terms/scenario.ts';
import { sourceRead } from './terms/source.ts';
import type { TermOf, TermSet } from './terms.ts';

export const enums = {
  AreaKind: { describe: 'What sort of area it is.', terms: areaKind },
  AreaRelation: { describe: 'In which layer of areas an area lies.', terms: areaRelation },
  ShortBasis: { describe: 'What a short label rests on.', terms: shortBasis },
  HoldingRole: { describe: 'The words in which a part in a duty is told.', terms: holdingRole },
  HoldsAs: { describe: 'What part a body has in a duty.', terms: holdsAs },
  ProductKind: { describe: 'What sort of product a duty asks for.', terms: productKind },
  AnswerKind: { describe: 'How a survey question was answered.', terms: answerKind },
  FactTopic: { describe: 'What a fact is on.', terms: factTopic },
  RecommendationStatus: { describe: 'What became of a recommendation.', terms: recommendationStatus },
  SurveyMeasure: { describe: 'What the value of a survey result is.', terms: surveyMeasure },
  SurveyTopic: { describe: 'The part of a survey.', terms: surveyTopic },
  DataFlowStatus: { describe: 'Where a data flow stands.', terms: dataFlowStatus },
  FundingMode: { describe: 'How money is paid or help given.', terms: fundingMode },
  FundingStatus: { describe: 'Where a funding flow stands.', terms: fundingStatus },
  Granularity: { describe: 'How fine data are.', terms: granularity },
  InterfaceDirection: { describe: 'The direction of an interface.', terms: interfaceDirection },
  InterfaceNature: { describe: 'A link between two boards, or a finding about the pair.', terms: interfaceNature },
  InterfaceType: { describe: 'The type of an interface.', terms: interfaceType },
  LinkState: { describe: 'How two boards stand to each other by what is recorded: the first that holds.', terms: linkState },
  Family: { describe: 'The family a lane takes its colour from.', terms: family },
  Section: { describe: 'A part of the map.', terms: section },
  Law: { describe: 'What the law does for a seat, strongest first.', terms: law },
  Role: { describe: 'A role in a partnership.', terms: role },
  Devolution: { describe: 'Whether a body’s work is devolved to Wales.', terms: devolution },
  OrganisationType: { describe: 'What sort of body an organisation is.', terms: organisationType },
  Sector: { describe: 'The sector an organisation works in.', terms: sector },
  MemberList: {
    describe: 'How far the member list of a board is known. A seat that nobody gave a source for counts with the assumed ones.',
    terms: memberList,
  },
  PartnershipKind: { describe: 'The type of a partnership.', terms: partnershipKind },
  RegionScope: { describe: 'Whether a footprint lies in one region, several, or all of Wales.', terms: regionScope },
  Statutory: { describe: 'Whether an Act sets a board up.', terms: statutory },
  Tier: { describe: 'The tier of a board.', terms: tier },
  RemarkOutcome: { describe: 'What became of a remark after the meeting.', terms: remarkOutcome },
  RemarkSort: { describe: 'What somebody means by a remark.', terms: remarkSort },
  ScenarioAction: { describe: 'What a step of a scenario supposes of a body.', terms: scenarioAction },
  RemitRole: { describe: 'What part a theme has in the work of a board.', terms: remitRole },
  Standing: { describe: 'What is known of a gap, or of a cell of a coverage matrix. Unknown is never no.', terms: standing },
  Severity: { describe: 'How much a gap matters.', terms: severity },
  Verdict: { describe: 'What a role or organisation makes of an overlap or a gap.', terms: verdict },
  SourceRead: { describe: 'How much of a source was read.', terms: sourceRead },
} as const satisfies Readonly<Record<string, { readonly describe: string; readonly terms: TermSet }>>;

export type EnumName = keyof typeof enums;

/** The model's words of an enum. */
export type EnumValue<Name extends EnumName> = TermOf<(typeof enums)[Name]['terms']>;
