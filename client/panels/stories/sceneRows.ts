/** Scenes as rows: their story, what is said, what is shown, on which documents it rests and what of it is gone. Pure. */
import type { Say } from '../../../schema/words/say.ts';
import type { ViewSay } from '../../../schema/words/viewing.ts';
import type { Notice } from '../../state/notice.ts';
import { nameIn, type IndexedLandscape } from '../../state/landscape.ts';
import type { Session } from '../../state/session.ts';
import type { MapScene, MapStory } from '../../state/story.ts';
import type { Column } from '../table/columns.ts';
import { goneText } from './goneText.ts';
import { sceneWords } from './sceneWords.ts';

export interface SceneRow {
  /** Of the scene within the story: two stories may show one scene. */
  readonly id: string;
  readonly story: MapStory;
  readonly scene: MapScene;
  readonly number: number;
  readonly view: Session;
  readonly problems: readonly Notice[];
}

export function sceneRowsOf(
  stories: readonly MapStory[],
  viewAt: (address: string) => { readonly session: Session; readonly problems: readonly Notice[] },
): readonly SceneRow[] {
  return stories.flatMap(story =>
    story.scenes.map((scene, at): SceneRow => {
      const { session, problems } = viewAt(scene.address);
      return { id: `${story.id} ${scene.id}`, story, scene, number: at + 1, view: session, problems };
    }),
  );
}

interface Speech {
  readonly index: IndexedLandscape;
  readonly say: Say;
  readonly viewSay: ViewSay;
}

export function sceneColumns({ index, say, viewSay }: Speech): readonly Column<SceneRow>[] {
  const unknown = viewSay('stories', 'nothing');
  const own = (text: { readonly text: string }): string | null => (text.text === '' ? null : text.text);
  const isWelsh = say.language === 'cy';
  return [
    { id: 'story', heading: viewSay('stories', 'story'), unknown, value: ({ story }) => nameIn(story, say.language).text },
    { id: 'number', heading: viewSay('stories', 'number'), unknown, value: ({ number }) => number },
    {
      id: 'caption',
      heading: viewSay('stories', 'caption'),
      unknown,
      value: ({ scene }) => own(isWelsh ? scene.captionCy : scene.captionEn),
    },
    { id: 'notes', heading: viewSay('stories', 'notes'), unknown, value: ({ scene }) => own(isWelsh ? scene.notesCy : scene.notesEn) },
    { id: 'view', heading: viewSay('stories', 'view'), unknown, value: ({ view }) => sceneWords(view, { index, say, viewSay }) },
    {
      id: 'sources',
      heading: viewSay('stories', 'sources'),
      unknown,
      value: ({ scene }) => (scene.sources.length === 0 ? null : scene.sources.map(({ title }) => title).join('; ')),
    },
    {
      id: 'gone',
      heading: viewSay('stories', 'missing'),
      unknown,
      value: ({ problems }) => (problems.length === 0 ? null : problems.map(problem => goneText(problem, say, viewSay)).join(' ')),
    },
    { id: 'address', heading: viewSay('stories', 'address'), unknown, value: ({ scene }) => scene.address, isInFileOnly: true },
  ];
}
