/** A story while it is edited: what stands in its fields, in which order its scenes come. Each step answers a new draft, the same where nothing changes. */
import type { MapScene, MapStory } from './story.ts';

/** Texts as they are typed: empty where there is none. */
export interface SceneDraft {
  readonly id: string;
  readonly address: string;
  readonly captionEn: string;
  readonly captionCy: string;
  readonly notesEn: string;
  readonly notesCy: string;
  readonly welshChecked: boolean;
  readonly sources: readonly string[];
  readonly claims: readonly string[];
}

export interface StoryDraft {
  readonly id: string;
  readonly nameEn: string;
  readonly nameCy: string;
  readonly introEn: string;
  readonly introCy: string;
  readonly welshChecked: boolean;
  readonly scenes: readonly SceneDraft[];
}

export type DraftStep = (draft: StoryDraft) => StoryDraft;

export function newStory(id: string): StoryDraft {
  return { id, nameEn: '', nameCy: '', introEn: '', introCy: '', welshChecked: false, scenes: [] };
}

export function newScene(id: string, address: string): SceneDraft {
  return { id, address, captionEn: '', captionCy: '', notesEn: '', notesCy: '', welshChecked: false, sources: [], claims: [] };
}

export function draftOf(story: MapStory): StoryDraft {
  const { id, nameEn, nameCy, introEn, introCy, welshChecked, scenes } = story;
  const texts = { nameEn: own(nameEn), nameCy: own(nameCy), introEn: own(introEn), introCy: own(introCy) };
  return { id, ...texts, welshChecked, scenes: scenes.map(sceneDraftOf) };
}

function sceneDraftOf({ id, address, captionEn, captionCy, notesEn, notesCy, welshChecked, sources, claims }: MapScene): SceneDraft {
  const texts = { captionEn: own(captionEn), captionCy: own(captionCy), notesEn: own(notesEn), notesCy: own(notesCy) };
  return { id, address, ...texts, welshChecked, sources: sources.map(source => source.id), claims: claims.map(claim => claim.id) };
}

/** What stands in for a text that is missing is no text of its own. */
function own({ text, isFallback }: { readonly text: string; readonly isFallback: boolean }): string {
  return isFallback ? '' : text;
}

export const rename =
  (part: Partial<Omit<StoryDraft, 'id' | 'scenes'>>): DraftStep =>
  draft => ({ ...draft, ...part });

export const writeScene =
  (id: string, part: Partial<Omit<SceneDraft, 'id'>>): DraftStep =>
  draft => ({ ...draft, scenes: draft.scenes.map(scene => (scene.id === id ? { ...scene, ...part } : scene)) });

/** To a place counted from 0; beyond the ends it stays at the end. */
export const placeScene =
  (id: string, place: number): DraftStep =>
  draft => {
    const from = draft.scenes.findIndex(scene => scene.id === id);
    const to = Math.max(0, Math.min(place, draft.scenes.length - 1));
    const scene = draft.scenes[from];
    if (scene === undefined || from === to) return draft;
    return { ...draft, scenes: draft.scenes.toSpliced(from, 1).toSpliced(to, 0, scene) };
  };

export const moveScene =
  (id: string, by: -1 | 1): DraftStep =>
  draft =>
    placeScene(id, draft.scenes.findIndex(scene => scene.id === id) + by)(draft);

/** Behind another, or at the end where that is not there. */
export const addScene =
  (scene: SceneDraft, behind: string | null): DraftStep =>
  draft => {
    const at = draft.scenes.findIndex(({ id }) => id === behind);
    return { ...draft, scenes: draft.scenes.toSpliced(at < 0 ? draft.scenes.length : at + 1, 0, scene) };
  };

export const duplicateScene =
  (id: string, copyId: string): DraftStep =>
  draft => {
    const scene = draft.scenes.find(one => one.id === id);
    return scene === undefined ? draft : addScene({ ...scene, id: copyId }, id)(draft);
  };

export const removeScene =
  (id: string): DraftStep =>
  draft =>
    draft.scenes.some(scene => scene.id === id) ? { ...draft, scenes: draft.scenes.filter(scene => scene.id !== id) } : draft;

/** The same in every word. */
export function sameDraft(a: StoryDraft | null, b: StoryDraft | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
