import { areaKind, areaRelation } from '../schema/model/terms/area.ts';
import { shortBasis } from '../schema/model/terms/common.ts';
import { holdingRole, holdsAs, productKind } from '../schema/model/terms/duty.ts';
import { answerKind, factTopic, recommendationStatus, surveyMeasure, surveyTopic } from '../schema/model/terms/finding.ts';
import { dataFlowStatus, fundingMode, fundingStatus, granularity } from '../schema/model/terms/flow.ts';
import { interfaceDirection, interfaceNature, interfaceType } from '../schema/model/terms/interface.ts';
import { family, section } from '../schema/model/terms/lane.ts';
import { law, role } from '../schema/model/terms/membership.ts';
import { devolution, organisationType, sector } from '../schema/model/terms/organisation.ts';
import { memberList, partnershipKind, regionScope, statutory, tier } from '../schema/model/terms/partnership.ts';
import { remitRole } from '../schema/model/terms/remit.ts';
import { sourceRead } from '../schema/model/terms/source.ts';
import { enumName, type TermSet } from '../schema/model/terms.ts';

/** Term sets that GraphQL shows as enums, and what each is. */
const enums: readonly (readonly [name: string, describe: string, terms: TermSet])[] = [
  ['AreaKind', 'What sort of area it is.', areaKind],
  ['AreaRelation', 'In which layer of areas an area lies.', areaRelation],
  ['ShortBasis', 'What a short label rests on.', shortBasis],
  ['HoldingRole', 'The words in which a part in a duty is told.', holdingRole],
  ['HoldsAs', 'What part a body has in a duty.', holdsAs],
  ['ProductKind', 'What sort of product a duty asks for.', productKind],
  ['AnswerKind', 'How a survey question was answered.', answerKind],
  ['FactTopic', 'What a fact is on.', factTopic],
  ['RecommendationStatus', 'What became of a recommendation.', recommendationStatus],
  ['SurveyMeasure', 'What the value of a survey result is.', surveyMeasure],
  ['SurveyTopic', 'The part of a survey.', surveyTopic],
  ['DataFlowStatus', 'Where a data flow stands.', dataFlowStatus],
  ['FundingMode', 'How money is paid or help given.', fundingMode],
  ['FundingStatus', 'Where a funding flow stands.', fundingStatus],
  ['Granularity', 'How fine data are.', granularity],
  ['InterfaceDirection', 'The direction of an interface.', interfaceDirection],
  ['InterfaceNature', 'A link between two boards, or a finding about the pair.', interfaceNature],
  ['InterfaceType', 'The type of an interface.', interfaceType],
  ['Family', 'The family a lane takes its colour from.', family],
  ['Section', 'A part of the map.', section],
  ['Law', 'What the law does for a seat, strongest first.', law],
  ['Role', 'A role in a partnership.', role],
  ['Devolution', 'Whether a body’s work is devolved to Wales.', devolution],
  ['OrganisationType', 'What sort of body an organisation is.', organisationType],
  ['Sector', 'The sector an organisation works in.', sector],
  ['MemberList', 'How far the member list of a board is known.', memberList],
  ['PartnershipKind', 'The type of a partnership.', partnershipKind],
  ['RegionScope', 'Whether a footprint lies in one region, several, or all of Wales.', regionScope],
  ['Statutory', 'Whether an Act sets a board up.', statutory],
  ['Tier', 'The tier of a board.', tier],
  ['RemitRole', 'What part a theme has in the work of a board.', remitRole],
  ['SourceRead', 'How much of a source was read.', sourceRead],
];

/** The SDL of the enums; described by their English labels. */
export function termEnums(): string {
  return enums
    .map(([name, describe, terms]) => {
      const values = terms.values.map(value => `  ${JSON.stringify(capitalised(terms.labels[value]?.en ?? value))}\n  ${enumName(value)}`);
      return `"""\n${describe}\n"""\nenum ${name} {\n${values.join('\n')}\n}\n`;
    })
    .join('\n');
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
