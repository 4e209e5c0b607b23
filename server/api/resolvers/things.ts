import { claimSubjectKeysOf } from '../../graph/mentions.ts';
import type { Thing } from '../../domain/things.ts';
import type { KindName } from '../../../schema/model/model.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { restsOnUnopened, sectionsReadOf } from '../../graph/opened.ts';
import { asRecorded, statementAsRecorded } from '../../graph/told.ts';
import type {
  DisagreementResolvers,
  DutyResolvers,
  EvidenceResolvers,
  FactResolvers,
  GlossaryTermResolvers,
  LaneResolvers,
  RecommendationResolvers,
  ResolversUnionTypes,
  SourceResolvers,
  SurveyResultResolvers,
  ThemeResolvers,
} from '../generated/resolvers.ts';
import { englishOnly, inOneLanguage, localised, nameOf, shortNameOf } from '../names.ts';

type Subject = ResolversUnionTypes<Record<string, unknown>>['Subject'];

export const Duty: DutyResolvers = {
  name: ({ title }, argument) => englishOnly(title, argument),
  holders: (duty, _, { graph }) => graph.holdersOf(duty.id).map(holding => asRecorded(graph, holding)),
  mentions: (duty, _, { graph }) => graph.mentionsOf(duty),
  evidence: (duty, _, { graph }) => graph.evidenceOf(duty),
};

export const Theme: ThemeResolvers = {
  name: nameOf,
  remits: (theme, _, { graph }) => graph.remitsFor(theme.id).map(remit => asRecorded(graph, remit)),
  mentions: (theme, _, { graph }) => graph.mentionsOf(theme),
  evidence: (theme, _, { graph }) => graph.evidenceOf(theme),
};

export const Source: SourceResolvers = {
  // A title stays as published, whatever the language of the reader.
  name: ({ title }) => localised('EN', title, null),
  sectionsRead: source => sectionsReadOf(source),
  passages: (source, _, { graph }) => graph.evidenceIn(source.id),
  mentions: (source, _, { graph }) => graph.mentionsOf(source),
  evidence: (source, _, { graph }) => graph.evidenceOf(source),
};

export const Lane: LaneResolvers = {
  name: (lane, argument) => nameOf({ ...lane, nameCyBasis: lane.nameCyBasis }, argument),
  shortName: shortNameOf,
  evidence: (lane, _, { graph }) => graph.evidenceOf(lane),
};

export const GlossaryTerm: GlossaryTermResolvers = {
  name: nameOf,
  evidence: (term, _, { graph }) => graph.evidenceOf(term),
};

export const Fact: FactResolvers = {
  name: ({ statement, isWelsh }, argument) => inOneLanguage(statement, isWelsh, argument),
  isWelsh: ({ isWelsh }) => isWelsh === true,
  about: ({ aboutKind, about }, _, { graph }) => thingsAt(graph, aboutKind, about),
  disagreements: (fact, _, { graph }) => graph.disagreementsOf(fact),
  evidence: (fact, _, { graph }) => graph.evidenceOf(fact),
};

export const SurveyResult: SurveyResultResolvers = {
  name: ({ item }, argument) => englishOnly(item, argument),
  about: ({ aboutKind, about }, _, { graph }) => thingsAt(graph, aboutKind, about),
  evidence: (result, _, { graph }) => graph.evidenceOf(result),
};

export const Recommendation: RecommendationResolvers = {
  name: ({ text, isWelsh }, argument) => inOneLanguage(text, isWelsh, argument),
  isWelsh: ({ isWelsh }) => isWelsh === true,
  about: ({ aboutKind, about }, _, { graph }) => thingsAt(graph, aboutKind, about),
  addressedTo: ({ addressedToKind, addressedTo }, _, { graph }) => thingsAt(graph, addressedToKind, addressedTo),
  evidence: (recommendation, _, { graph }) => graph.evidenceOf(recommendation),
};

export const Disagreement: DisagreementResolvers = {
  name: ({ whatDiffers }, argument) => englishOnly(whatDiffers, argument),
  claims: ({ claims }, _, { graph }) =>
    claims
      .flatMap(id => graph.findThing('Fact', id) ?? graph.findStatement(id) ?? [])
      .filter(claim => claim.is === 'Fact' || claim.is === 'Interface'),
  about: (disagreement, _, { graph }) => [
    ...new Set(
      claimSubjectKeysOf(disagreement, graph).flatMap(key => {
        const [kind = '', id = ''] = key.split(':');
        return graph.findThing(kind as KindName, id) ?? [];
      }),
    ),
  ],
  evidence: (disagreement, _, { graph }) => graph.evidenceOf(disagreement),
};

export const Evidence: EvidenceResolvers = {
  isWelsh: ({ isWelsh }) => isWelsh === true,
  source: (evidence, _, { graph }) => graph.requireSource(evidence.source),
  about: ({ aboutKind, about }, _, { graph }) => subjectAt(graph, aboutKind, about),
  restsOnUnopened: (evidence, _, { graph }) => restsOnUnopened(evidence, graph.requireSource(evidence.source)),
};

/** Null for the footprint of a body, which the language says as areas. */
function subjectAt(graph: PartnershipGraph, kind: KindName, id: string): Subject | null {
  if (kind === 'Coverage') return null;
  const statement = graph.findStatement(id);
  const found = statement?.is === kind ? statementAsRecorded(graph, statement) : graph.findThing(kind, id);
  return (found as Subject | undefined) ?? null;
}

const kindNames = { organisation: 'Organisation', partnership: 'Partnership', duty: 'Duty', theme: 'Theme', source: 'Source' } as const;

function thingsAt(graph: PartnershipGraph, kind: keyof typeof kindNames | null, ids: readonly string[]): readonly Thing[] {
  return kind === null ? [] : ids.flatMap(id => graph.findThing(kindNames[kind], id) ?? []);
}
