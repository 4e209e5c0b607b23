/** A story as slides: a cover, and for each scene its title, caption and picture, with the notes for who speaks. Both languages stand on one slide, the Welsh first. */
import { sayIn } from '../../../schema/words/say.ts';
import { viewSayIn } from '../../../schema/words/viewing.ts';
import { linesOf } from '../../print/flow.ts';
import type { Foot } from '../../print/foot.ts';
import type { PlainWidthOf } from '../../print/pptx/drawing.ts';
import { flatShapes } from '../../print/pptx/flat.ts';
import { slideSize, type Slide, type Spoken } from '../../print/pptx/slides.ts';
import type { Frame } from '../../print/shapes.ts';
import type { Picture } from '../../print/walk/pictureOf.ts';
import type { SceneTold, StoryTold } from './told.ts';

const margin = 0.5;
const width = slideSize.width - 2 * margin;
const foot: Frame = { x: margin, y: 7.02, width: 11.6, height: 0.3 };
const pitch = 1.16;

interface Words {
  readonly points: number;
  readonly height: number;
  readonly paragraphs: readonly Spoken[];
}

interface SceneFrames {
  readonly title: Words;
  readonly text: Words;
  readonly picture: Frame;
}

/** The picture gets what the words leave. */
export function slideFrames(scenes: readonly SceneTold[], widthOf: PlainWidthOf): SceneFrames {
  const isOne = scenes.length === 1;
  const title = set(
    scenes.map(({ headline }, at) => ({ ...headline, isAgain: at > 0 })),
    { points: isOne ? 24 : 20, isBold: true, widthOf },
  );
  const text = set(
    scenes.flatMap(({ more }, at) => (more === null ? [] : [{ ...more, isAgain: at > 0 }])),
    { points: isOne ? 14 : 12, isBold: false, widthOf },
  );
  const top = 0.32 + title.height + text.height + 0.16;
  return { title, text, picture: { x: margin, y: top, width, height: 6.94 - top } };
}

interface Setting {
  readonly points: number;
  readonly isBold: boolean;
  readonly widthOf: PlainWidthOf;
}

function set(paragraphs: readonly Spoken[], { points, isBold, widthOf }: Setting): Words {
  const size = points / 72;
  const lines = linesOf(
    paragraphs.map(({ text }) => ({ text, size, weight: isBold ? 700 : 400, colour: '#000000', pitch, above: 0 })),
    { width: width * 0.98, widthOf: (text, letters) => widthOf(text, letters, isBold) },
  );
  return { points, height: lines.length * size * pitch + (lines.length === 0 ? 0 : 0.04), paragraphs };
}

interface Shown {
  readonly picture: Picture;
  readonly widthOf: PlainWidthOf;
}

/** One scene, told in one language or in both. */
export function sceneSlide(scenes: readonly SceneTold[], { picture, widthOf }: Shown): Slide {
  const { title, text, picture: frame } = slideFrames(scenes, widthOf);
  const scale = Math.min(frame.width / picture.width, frame.height / picture.height);
  const place = { x: frame.x + (frame.width - picture.width * scale) / 2, y: frame.y };
  const [first] = scenes;
  const titles = first?.sources.map(source => source.title) ?? [];
  const heading = scenes.map(scene => viewSayIn[scene.language]('stories', 'sources')).join(' / ');
  const sources = titles.length === 0 ? '' : `${heading}: ${titles.join('; ')}`;
  const language = first?.language ?? 'cy';
  return {
    kind: 'scene',
    title: { frame: { x: margin, y: 0.32, width, height: title.height }, ...title },
    text: { frame: { x: margin, y: 0.32 + title.height, width, height: text.height }, ...text },
    foot: { frame: foot, points: footPoints(sources, widthOf), paragraphs: sources === '' ? [] : [{ text: sources, language: 'en' }] },
    picture: {
      frame: { ...place, width: picture.width * scale, height: picture.height * scale },
      shapes: flatShapes(picture.shapes, { ...place, scale, clip: null }),
      told: first?.shown ?? '',
      language,
    },
    notes: scenes.flatMap(scene => notesOf(scene, picture)),
  };
}

/** Two lines at most have room below the picture. */
function footPoints(text: string, widthOf: PlainWidthOf): number {
  const linesAt = (points: number): number => Math.ceil(widthOf(text, points / 72, false) / (foot.width * 0.94));
  return [9, 8, 7].find(points => linesAt(points) <= 2) ?? 6;
}

function notesOf({ language, notes, sources, claims, gone }: SceneTold, { isCut }: Picture): readonly Spoken[] {
  const viewSay = viewSayIn[language];
  return [
    ...(notes === null ? [] : [notes]),
    ...(isCut ? [{ text: viewSay('handout', 'cutOnSlide'), language }] : []),
    ...(gone === '' ? [] : [{ text: gone, language }]),
    ...(sources.length === 0
      ? [{ text: viewSay('stories', 'noSources'), language }]
      : [{ text: `${viewSay('stories', 'whoSays')}: ${sources.map(({ title }) => title).join('; ')}`, language }]),
    ...claims.map((text): Spoken => ({ text, language: 'en' })),
  ];
}

export function coverSlide(stories: readonly StoryTold[], feet: readonly Foot[]): Slide {
  const isOne = stories.length === 1;
  const told = stories.map((story, at) => ({ ...story, foot: feet[at], isAgain: at > 0 }));
  const intros = told.flatMap(({ intro, isAgain }): readonly Spoken[] => (intro === null ? [] : [{ ...intro, isAgain, above: 4 }]));
  const facts = told.flatMap(({ language, isToCheck, foot: own, isAgain }): readonly Spoken[] => {
    if (own === undefined) return [];
    const [, ...when] = own.facts;
    const check = isToCheck ? [viewSayIn[language]('handout', 'welshToCheck')] : [];
    const small = { language, isAgain, points: isOne ? 14 : 12 };
    return [{ ...small, text: when.join(' · '), above: 14 }, ...[own.knowledge, ...check].map(text => ({ ...small, text, above: 2 }))];
  });
  const [first] = told;
  return {
    kind: 'cover',
    title: {
      frame: { x: 0.9, y: 0.9, width: 11.5, height: 2.3 },
      points: isOne ? 40 : 30,
      paragraphs: told.map(({ name, isAgain }) => ({ ...name, isAgain })),
    },
    text: { frame: { x: 0.9, y: 3.4, width: 11.5, height: 3.3 }, points: isOne ? 18 : 16, paragraphs: [...intros, ...facts] },
    foot: {
      frame: foot,
      points: 9,
      paragraphs: [
        {
          text: `${sayIn[first?.language ?? 'cy']('common', 'productName')} · ${first?.foot?.address ?? ''}`,
          language: first?.language ?? 'cy',
        },
      ],
    },
    picture: null,
    notes: [],
  };
}
