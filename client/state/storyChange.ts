/** A story as a change to be committed: only what differs from before is written, and what nobody shows any more goes. Pure. */
import type { CommitInput, RecordInput } from '../api/generated/graphql.ts';
import type { Landscape } from './landscape.ts';
import type { SceneDraft, StoryDraft } from './storyDraft.ts';

type Written = Pick<CommitInput, 'upsert' | 'remove'>;

/** `before` is null for a story that is new, `after` for one that goes. */
export function storyChange(before: StoryDraft | null, after: StoryDraft | null, landscape: Landscape): Written {
  const held = new Map((before?.scenes ?? []).map(scene => [scene.id, scene]));
  const kept = new Set((after?.scenes ?? []).map(({ id }) => id));
  const changed = (after?.scenes ?? []).filter(scene => !isSame(held.get(scene.id), scene));
  const isStoryChanged = after !== null && !isSame(before === null ? undefined : storyProperties(before), storyProperties(after));
  const elsewhere = scenesOfOthers(landscape, (after ?? before)?.id ?? '');
  const gone = [...held.keys()].filter(id => !kept.has(id) && !elsewhere.has(id));
  return {
    upsert: [...changed.map(sceneRecord), ...(isStoryChanged ? [storyRecord(after)] : [])],
    remove: [...(before !== null && after === null ? [`Story:${before.id}`] : []), ...gone.map(id => `Scene:${id}`)],
  };
}

function sceneRecord(scene: SceneDraft): RecordInput {
  const { id, address, captionEn, captionCy, notesEn, notesCy, welshChecked, sources, claims } = scene;
  const texts = filled({ captionEn, captionCy, notesEn, notesCy });
  return { kind: 'Scene', id, properties: { address, ...texts, welshChecked, sources, claims } };
}

function storyRecord(story: StoryDraft): RecordInput {
  return { kind: 'Story', id: story.id, properties: storyProperties(story) };
}

function storyProperties({ nameEn, nameCy, introEn, introCy, welshChecked, scenes }: StoryDraft): object {
  return { ...filled({ nameEn, nameCy, introEn, introCy }), welshChecked, scenes: scenes.map(({ id }) => id) };
}

/** Texts that say something. */
function filled(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).flatMap(([name, text]) => (text.trim() === '' ? [] : [[name, text.trim()]])));
}

function scenesOfOthers({ stories }: Landscape, id: string): ReadonlySet<string> {
  return new Set(stories.filter(story => story.id !== id).flatMap(({ scenes }) => scenes.map(scene => scene.id)));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
