import { idOf } from '../../domain/id.ts';
import type { Scene as SceneRecord } from '../../domain/things.ts';
import type { PartnershipGraph, Mention } from '../../graph/partnershipGraph.ts';
import { oneOf } from '../found.ts';
import type { Language, QueryResolvers, SceneResolvers, StoryResolvers } from '../generated/resolvers.ts';
import { localised, type Localised } from '../names.ts';
import { page } from '../page.ts';

export const storyQueries = {
  stories: (_, cut, { graph }) => page([...graph.stories.values()], cut),
  story: (_, { id }, { graph }) => oneOf(graph, graph.stories.get(idOf('Story', id)), 'Story', id),
  scene: (_, { id }, { graph }) => oneOf(graph, graph.scenes.get(idOf('Scene', id)), 'Scene', id),
} satisfies QueryResolvers;

export const Story: StoryResolvers = {
  name: ({ nameEn, nameCy, welshChecked }, { language }) => written(language, nameEn, nameCy, welshChecked),
  intro: ({ introEn, introCy, welshChecked }, { language }) => written(language, introEn, introCy, welshChecked),
  welshChecked: ({ welshChecked }) => welshChecked === true,
  scenes: ({ scenes }, _, { graph }) => scenes.flatMap(id => graph.scenes.get(idOf('Scene', id)) ?? []),
  evidence: (story, _, { graph }) => graph.evidenceOf(story),
};

export const Scene: SceneResolvers = {
  name: caption,
  caption,
  notes: ({ notesEn, notesCy, welshChecked }, { language }) => written(language, notesEn, notesCy, welshChecked),
  welshChecked: ({ welshChecked }) => welshChecked === true,
  sources: ({ sources }, _, { graph }) => sources.flatMap(id => graph.sources.get(idOf('Source', id)) ?? []),
  claims: ({ claims }, _, { graph }) => claims.flatMap(id => claimNamed(graph, id) ?? []),
  evidence: (scene, _, { graph }) => graph.evidenceOf(scene),
};

function caption({ captionEn, captionCy, welshChecked }: SceneRecord, { language }: { readonly language: Language }): Localised {
  return written(language, captionEn, captionCy, welshChecked);
}

/** Nothing where it says nothing in either language. Its Welsh is ours, or of who made it, and waits for a Welsh reader until one has passed it. */
function written(language: Language, en: string | null, cy: string | null, welshChecked: boolean | null): Localised {
  if (en === null && cy === null) return { text: '', language, isFallback: false, needsCheck: false };
  return localised(language, en, cy, welshChecked === true ? 'official' : 'to_check');
}

function claimNamed(graph: PartnershipGraph, id: string): Mention | undefined {
  return (
    graph.facts.get(idOf('Fact', id)) ??
    graph.surveyResults.get(idOf('SurveyResult', id)) ??
    graph.recommendations.get(idOf('Recommendation', id)) ??
    graph.disagreements.get(idOf('Disagreement', id))
  );
}
