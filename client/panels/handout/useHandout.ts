/** Makes a handout or slides of a story; says how far it is, and can be told to stop. The page stays where it is. */
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../../schema/words/say.ts';
import { SceneSaidDocument } from '../../api/generated/graphql.ts';
import { createMeasure } from '../../canvas/measure.ts';
import type { Foot, WidthOf } from '../../print/foot.ts';
import { nameIn } from '../../state/landscape.ts';
import type { MapStory } from '../../state/story.ts';
import { useExplorer, useSay } from '../explorer.ts';
import { fileNameOf } from '../frame/fileName.ts';
import { useViewSay } from '../frame/useViewSay.ts';
import { sceneRowsOf } from '../stories/sceneRows.ts';
import { footOf as footOfStory } from './footOf.ts';
import { gatherStory, SceneFailed, type Gathered } from './gatherStory.ts';
import { createPlainWidth } from './plainWidth.ts';
import { looksOf, ofCard, ofPage, type HandoutPaper } from './paper.ts';
import { withinLine } from './pictureShapes.ts';
import { sceneFrames } from './scenePage.ts';
import { slideFrames } from './slides.ts';
import type { Said, ScenePart, SceneTold } from './told.ts';

export type HandoutKind = 'PDF' | 'PPTX';

interface Wanted {
  readonly kind: HandoutKind;
  readonly languages: readonly Language[];
  /** Of a handout. */
  readonly paper: HandoutPaper;
}

type Standing =
  | { readonly is: 'at rest' }
  | { readonly is: 'drawing'; readonly scene: number; readonly of: number }
  | { readonly is: 'writing' }
  | { readonly is: 'stopped' }
  /** The landscape changed while it was drawn: half of it would be of before. */
  | { readonly is: 'overtaken' }
  | { readonly is: 'made'; readonly kind: HandoutKind; readonly name: string; readonly count: number }
  /** At this scene something did not come; without a number, the letters did not. */
  | { readonly is: 'failed'; readonly scene: number | null };

interface Handout {
  readonly standing: Standing;
  make(story: MapStory, how: Wanted): void;
  stop(): void;
}

/** Pixels in an inch of a slide: letters of 11 pixels are seven points high. */
const perInch = 104;

export function useHandout(): Handout {
  const say = useSay();
  const viewSay = useViewSay();
  const client = useApolloClient();
  const explorer = useExplorer();
  const { index, viewAt, pictureFor, store, origin, addressOf } = explorer;
  const [standing, setStanding] = useState<Standing>({ is: 'at rest' });
  const ends = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      ends.current?.abort();
      setStanding(so => (so.is === 'drawing' || so.is === 'writing' ? { is: 'overtaken' } : so));
    },
    [index.revision],
  );

  const saidAt = async (id: string): Promise<Said> => {
    const { data } = await client.query({ query: SceneSaidDocument, variables: { id } });
    if (data === undefined) throw new Error('Nothing was answered.');
    return data.scene ?? { id, sources: [], claims: [] };
  };
  const made = async (
    story: MapStory,
    { kind, languages, paper, signal }: Wanted & { readonly signal: AbortSignal },
  ): Promise<Standing> => {
    if (pictureFor === undefined) throw new SceneFailed(1, 'Views cannot be drawn here.');
    const session = store.getState();
    const on = new Date();
    const day = on.toLocaleDateString('sv-SE');
    const footOf = (language: Language, scene: number | null): Foot =>
      footOfStory(story, scene, { language, index, session, on: day, origin, addressOf });
    const rows = sceneRowsOf([story], viewAt);
    const measure = createMeasure();
    const widthOf: WidthOf = (text, size, weight) => (measure(text, 100, weight) / 100) * size;
    const plainWidthOf = createPlainWidth();
    const looks = looksOf(paper);
    const ofSheet = (scene: SceneTold, part: ScenePart): { width: number; height: number } => {
      const setting = { name: nameIn(story, scene.language).text, foot: footOf(scene.language, scene.number), widthOf, looks };
      return sized(withinLine(sceneFrames(scene, setting).picture), part === 'map' ? looks.ofMap : part === 'card' ? ofCard : ofPage);
    };
    const gathered: Gathered = await gatherStory(story, {
      index,
      rows,
      languages,
      picturesOf: scenes => {
        if (kind === 'PDF')
          return scenes.map(scene => scene.parts.map(part => ({ language: scene.language, part, size: ofSheet(scene, part) })));
        const [first] = scenes;
        if (first === undefined) return [];
        return [[{ language: first.language, part: 'whole', size: sized(slideFrames(scenes, plainWidthOf).picture, perInch) }]];
      },
      pictureFor,
      saidAt,
      signal,
      onScene: scene => setStanding({ is: 'drawing', scene, of: rows.length }),
    });
    signal.throwIfAborted();
    setStanding({ is: 'writing' });
    const what = [
      viewSay('handout', kind === 'PDF' ? 'file' : 'slidesFile'),
      story.id,
      ...languages,
      ...(kind === 'PDF' && paper !== 'A4' ? [paper] : []),
    ].join('-');
    const writing = {
      name: fileNameOf(what, { revision: index.revision, on, say }),
      title: languages.map(language => nameIn(story, language).text).join(' / '),
      signal,
      footOf,
    };
    const { writeHandout, writeSlides } = await import('./write.ts');
    const file =
      kind === 'PDF'
        ? await writeHandout(gathered, { ...writing, widthOf, looks })
        : await writeSlides(gathered, { ...writing, widthOf: plainWidthOf });
    return { is: 'made', kind, ...file };
  };
  return {
    standing,
    make: (story, how) => {
      ends.current?.abort();
      const own = new AbortController();
      ends.current = own;
      setStanding({ is: 'drawing', scene: 1, of: story.scenes.length });
      made(story, { ...how, signal: own.signal }).then(
        outcome => {
          if (!own.signal.aborted) setStanding(outcome);
        },
        (error: unknown) => {
          if (!own.signal.aborted) setStanding({ is: 'failed', scene: error instanceof SceneFailed ? error.scene : null });
        },
      );
    },
    stop: () => {
      ends.current?.abort();
      setStanding({ is: 'stopped' });
    },
  };
}

function sized({ width, height }: { readonly width: number; readonly height: number }, by: number): { width: number; height: number } {
  return { width: Math.round(width * by), height: Math.round(height * by) };
}
