/** Areas, duties, themes, sources and findings, filtered; in order of id. */
import type { AreaId } from '../../domain/id.ts';
import type { Area, Disagreement, Duty, Fact, Recommendation, Source, SurveyResult, Theme } from '../../domain/things.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { claimSubjectKeysOf } from '../../graph/mentions.ts';
import type {
  AreaFilter,
  DisagreementFilter,
  DutyFilter,
  FactFilter,
  RecommendationFilter,
  SourceFilter,
  SurveyResultFilter,
  ThemeFilter,
} from '../generated/resolvers.ts';
import { among, councilsWanted, isCertain, serves } from './conditions.ts';

export function listAreas(graph: PartnershipGraph, filter: AreaFilter): readonly Area[] {
  const councils = councilsWanted(graph, filter.within);
  const isWithin = (id: AreaId): boolean =>
    councils === null ||
    id === filter.within ||
    (graph.councilsOf(id).length > 0 && graph.councilsOf(id).every(council => councils.has(council)));
  return [...graph.areas.values()].filter(
    area => among(area.kind, filter.kind) && isWithin(area.id) && isCertain(graph, area, filter.certainty),
  );
}

export function listDuties(graph: PartnershipGraph, filter: DutyFilter): readonly Duty[] {
  const councils = councilsWanted(graph, filter.area);
  return [...graph.duties.values()].filter(duty => {
    const holders = graph.holdersOf(duty.id);
    return (
      among(duty.productKind, filter.productKind) &&
      (filter.holder == null || holders.some(holding => holding.from === filter.holder)) &&
      (councils === null ||
        holders.some(
          holding => holding.holdsAs === 'must' && graph.findBody(holding.from)?.isGroup === false && serves(graph, holding.from, councils),
        )) &&
      isCertain(graph, duty, filter.certainty)
    );
  });
}

export function listThemes(graph: PartnershipGraph, filter: ThemeFilter): readonly Theme[] {
  return [...graph.themes.values()].filter(
    theme =>
      (filter.partnership == null || graph.remitsFor(theme.id).some(remit => remit.from === filter.partnership)) &&
      isCertain(graph, theme, filter.certainty),
  );
}

export function listSources(graph: PartnershipGraph, filter: SourceFilter): readonly Source[] {
  return [...graph.sources.values()].filter(source => among(source.read, filter.read));
}

export function listFacts(graph: PartnershipGraph, filter: FactFilter): readonly Fact[] {
  return [...graph.facts.values()].filter(
    fact => among(fact.topic, filter.topic) && speaksOf(fact.about, filter.about) && isCertain(graph, fact, filter.certainty),
  );
}

export function listSurveyResults(graph: PartnershipGraph, filter: SurveyResultFilter): readonly SurveyResult[] {
  return [...graph.surveyResults.values()].filter(
    result => among(result.topic, filter.topic) && among(result.answerKind, filter.answerKind) && speaksOf(result.about, filter.about),
  );
}

export function listRecommendations(graph: PartnershipGraph, filter: RecommendationFilter): readonly Recommendation[] {
  return [...graph.recommendations.values()].filter(
    ({ about, addressedTo }) => speaksOf(about, filter.about) && speaksOf(addressedTo, filter.addressedTo),
  );
}

export function listDisagreements(graph: PartnershipGraph, filter: DisagreementFilter): readonly Disagreement[] {
  return [...graph.disagreements.values()].filter(
    disagreement =>
      among(disagreement.topic, filter.topic) &&
      (filter.about == null || claimSubjectKeysOf(disagreement, graph).some(key => key.endsWith(`:${filter.about}`))),
  );
}

function speaksOf(subjects: readonly string[], wanted: string | null | undefined): boolean {
  return wanted === null || wanted === undefined || subjects.includes(wanted);
}
