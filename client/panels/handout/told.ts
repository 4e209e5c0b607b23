/** A story as it is told on paper and on slides, in one language: what is said at each scene, to whom, and who says so. Pure. */
import { sayIn, type Language } from '../../../schema/words/say.ts';
import { viewSayIn } from '../../../schema/words/viewing.ts';
import { nameIn, type IndexedLandscape, type Name } from '../../state/landscape.ts';
import type { Session } from '../../state/session.ts';
import type { MapStory } from '../../state/story.ts';
import type { SceneSaidQuery } from '../../api/generated/graphql.ts';
import { goneText } from '../stories/goneText.ts';
import type { SceneRow } from '../stories/sceneRows.ts';
import { sceneWords } from '../stories/sceneWords.ts';
import { claimWords } from '../stories/claimWords.ts';

export type Said = NonNullable<SceneSaidQuery['scene']>;

/** A picture of a scene: its view with the panel beside it, or each by itself; a card goes on over as many sheets as it takes. */
export type ScenePart = 'whole' | 'map' | 'panel' | 'card';

/** A text in the language that it is written in. */
export interface Worded {
  readonly text: string;
  readonly language: Language;
}

export interface SceneTold {
  readonly language: Language;
  readonly number: number;
  readonly count: number;
  /** What is said, by its first sentence, and the rest of it. */
  readonly headline: Worded;
  readonly more: Worded | null;
  readonly notes: Worded | null;
  /** Its pictures, in order. */
  readonly parts: readonly ScenePart[];
  /** What they show. */
  readonly shown: string;
  /** What of that is gone. */
  readonly gone: string;
  readonly sources: Said['sources'];
  /** In the words of the documents. */
  readonly claims: readonly string[];
}

export interface StoryTold {
  readonly language: Language;
  readonly name: Worded;
  readonly intro: Worded | null;
  /** Its Welsh is read, and no Welsh reader has passed it. */
  readonly isToCheck: boolean;
  readonly scenes: readonly SceneTold[];
}

interface Told {
  readonly language: Language;
  readonly index: IndexedLandscape;
  readonly rows: readonly SceneRow[];
  readonly said: ReadonlyMap<string, Said>;
}

export function storyTold(story: MapStory, { language, index, rows, said }: Told): StoryTold {
  const say = sayIn[language];
  const viewSay = viewSayIn[language];
  const scenes = rows.map(({ scene, number, view, problems }): SceneTold => {
    const caption = wordedIn(language === 'cy' ? scene.captionCy : scene.captionEn);
    const { sources = [], claims = [] } = said.get(scene.id) ?? {};
    const [first, rest] = firstSentence(caption?.text ?? viewSay('stories', 'noCaption'));
    const tongue = caption?.language ?? language;
    return {
      language,
      number,
      count: rows.length,
      headline: { text: first, language: tongue },
      more: rest === '' ? null : { text: rest, language: tongue },
      notes: wordedIn(language === 'cy' ? scene.notesCy : scene.notesEn),
      parts: partsOf(view),
      shown: sceneWords(view, { index, say, viewSay }),
      gone: problems.length === 0 ? '' : [viewSay('stories', 'gone'), ...problems.map(one => goneText(one, say, viewSay))].join(' '),
      sources,
      claims: claims.map(claimWords),
    };
  });
  const name = nameIn(story, language);
  return {
    language,
    name: wordedIn(name) ?? { text: '', language },
    intro: wordedIn(language === 'cy' ? story.introCy : story.introEn),
    isToCheck: language === 'cy' && !story.welshChecked,
    scenes,
  };
}

/** A map leaves no room for a panel beside it. */
function partsOf({ screen, selected }: Session): readonly ScenePart[] {
  if (screen === 'compare') return ['card'];
  if (screen !== 'map') return ['whole'];
  return selected === null ? ['map'] : ['map', 'panel'];
}

function wordedIn({ text, language }: Pick<Name, 'text' | 'language'>): Worded | null {
  return text === '' ? null : { text, language: language === 'CY' ? 'cy' : 'en' };
}

/** It says the most, and stands as a title; a sentence ends where the next begins with a capital letter or a number. */
export function firstSentence(text: string): readonly [first: string, rest: string] {
  const [, first, rest] = /^(.{12,}?[.?!][”’")]?)\s+(?=[\p{Lu}\d“‘"(])(.+)$/su.exec(text) ?? [];
  return first === undefined || rest === undefined ? [text, ''] : [first, rest];
}
