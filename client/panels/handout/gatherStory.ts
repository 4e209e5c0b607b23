/** Everything that a handout or slides of a story are made of: what is said in each language, and the pictures, scene by scene. */
import type { Language } from '../../../schema/words/say.ts';
import type { Picture } from '../../print/walk/pictureOf.ts';
import type { IndexedLandscape } from '../../state/landscape.ts';
import type { MapStory } from '../../state/story.ts';
import type { Explorer } from '../explorer.ts';
import type { SceneRow } from '../stories/sceneRows.ts';
import { scenePicture } from './scenePicture.ts';
import { storyTold, type Said, type ScenePart, type SceneTold, type StoryTold } from './told.ts';

/** At this scene something did not come. */
export class SceneFailed extends Error {
  readonly scene: number;

  constructor(scene: number, cause: unknown) {
    super(`Scene ${scene} could not be drawn.`, { cause });
    this.scene = scene;
  }
}

interface Gathering {
  readonly index: IndexedLandscape;
  readonly rows: readonly SceneRow[];
  readonly languages: readonly Language[];
  /** The pictures of a scene, told in these languages: for each telling that has its own, of what and of how many pixels. */
  readonly picturesOf: (scenes: readonly SceneTold[]) => readonly (readonly PictureWanted[])[];
  readonly pictureFor: NonNullable<Explorer['pictureFor']>;
  readonly saidAt: (sceneId: string) => Promise<Said>;
  readonly signal: AbortSignal;
  readonly onScene: (number: number) => void;
}

interface PictureWanted {
  readonly language: Language;
  readonly part: ScenePart;
  readonly size: { readonly width: number; readonly height: number };
}

export interface Gathered {
  readonly stories: readonly StoryTold[];
  /** For each scene, in order, its pictures as they were asked for. */
  readonly pictures: readonly (readonly (readonly Picture[])[])[];
}

export async function gatherStory(story: MapStory, gathering: Gathering): Promise<Gathered> {
  const { index, rows, languages, picturesOf, pictureFor, saidAt, signal, onScene } = gathering;
  const said = new Map<string, Said>();
  for (const { scene, number } of rows) {
    signal.throwIfAborted();
    said.set(scene.id, await atScene(number, signal, () => saidAt(scene.id)));
  }
  const stories = languages.map(language => storyTold(story, { language, index, rows, said }));
  const pictures: Picture[][][] = [];
  for (const [at, { number, view }] of rows.entries()) {
    onScene(number);
    const wanted = picturesOf(stories.flatMap(({ scenes }) => scenes[at] ?? []));
    const drawn = ({ language, part, size }: PictureWanted, isSplit: boolean): Promise<Picture> =>
      atScene(number, signal, () => scenePicture({ ...view, language }, pictureFor, { part, size, signal, isSplit }));
    const tellings: Picture[][] = [];
    for (const parts of wanted) {
      const own: Picture[] = [];
      for (const one of parts) own.push(await drawn(one, false));
      tellings.push(own);
    }
    // Sheets of both languages lie back to back: a card that takes two in one takes two in the other.
    const isSplit = tellings.some((own, telling) => own.some(({ isCut }, at) => isCut && wanted[telling]?.[at]?.part === 'card'));
    for (const [telling, parts] of (isSplit ? wanted : []).entries())
      for (const [at, one] of parts.entries())
        if (one.part === 'card' && tellings[telling]?.[at]?.isCut === false) tellings[telling][at] = await drawn(one, true);
    pictures.push(tellings);
  }
  return { stories, pictures };
}

async function atScene<Answer>(number: number, signal: AbortSignal, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    signal.throwIfAborted();
    throw new SceneFailed(number, error);
  }
}
