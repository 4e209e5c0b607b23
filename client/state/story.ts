/** Which scene of which story is shown, what comes before and after, and how one goes there. Whoever presents stands on this alone. */
import type { IndexedLandscape, Landscape } from './landscape.ts';
import type { Producer } from './producers.ts';
import { firstSession, type Session, type StoryPlace } from './session.ts';

export type MapStory = Landscape['stories'][number];
export type MapScene = MapStory['scenes'][number];

/** A scene in its story. */
export interface SceneShown {
  readonly story: MapStory;
  readonly scene: MapScene;
  /** Counted from 1. */
  readonly number: number;
  readonly count: number;
  /** The places next to it; null at the ends. */
  readonly before: StoryPlace | null;
  readonly after: StoryPlace | null;
}

export function findStory({ landscape }: IndexedLandscape, id: string): MapStory | undefined {
  return landscape.stories.find(story => story.id === id);
}

/** Null where there is no such scene: also while a story has none yet. */
export function sceneShown(index: IndexedLandscape, place: StoryPlace | null): SceneShown | null {
  const story = place === null ? undefined : findStory(index, place.id);
  const scene = story?.scenes[(place?.scene ?? 0) - 1];
  if (place === null || story === undefined || scene === undefined) return null;
  const { id, scene: number } = place;
  const count = story.scenes.length;
  const before = number > 1 ? { id, scene: number - 1 } : null;
  const after = number < count ? { id, scene: number + 1 } : null;
  return { story, scene, number, count, before, after };
}

/** The first scene of a story. */
export function beginningOf({ id }: Pick<MapStory, 'id'>): StoryPlace {
  return { id, scene: 1 };
}

/** Goes to a scene: `view` is what its address asks for. The language stays that of the page, and who presents goes on presenting. */
export const showScene =
  (place: StoryPlace, view: Session): Producer =>
  ({ language, isPresented }) => ({ ...view, language, isPresented, story: place });

/** The address names what is seen again, and no scene. */
export const leaveStory: Producer = session => (session.story === null ? session : { ...session, story: null, isPresented: false });

/** Before a room, or back to the page as one works with it: the scene stays. */
export const present =
  (isPresented: boolean): Producer =>
  session =>
    session.isPresented === isPresented || session.story === null ? session : { ...session, isPresented };

/** What a scene keeps of a session: everything but the language, the story and who it is told to. */
export function viewKept(session: Session): Session {
  return { ...session, story: null, isPresented: false, language: firstSession.language };
}

/** The list of stories is no view of the landscape, and no scene of a story. */
export function canBeKept({ screen }: Pick<Session, 'screen'>): boolean {
  return screen !== 'stories';
}

/** A place that this landscape knows: its story, and the scene or the last one there is. Null where the story is gone. */
export function placeIn(index: IndexedLandscape, place: StoryPlace): StoryPlace | null {
  const story = findStory(index, place.id);
  if (story === undefined) return null;
  const scene = Math.max(1, Math.min(place.scene, story.scenes.length));
  return scene === place.scene ? place : { ...place, scene };
}
