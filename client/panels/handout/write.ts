/** A story that was gathered as a file: what writes it is fetched only now. */
import type { Language } from '../../../schema/words/say.ts';
import type { Foot, WidthOf } from '../../print/foot.ts';
import type { PlainWidthOf } from '../../print/pptx/drawing.ts';
import { downloadText } from '../../ui/download.ts';
import type { Gathered } from './gatherStory.ts';
import { handoutPages } from './handoutPages.ts';
import type { Looks } from './paper.ts';
import { coverSlide, sceneSlide } from './slides.ts';

interface Writing {
  readonly name: string;
  readonly title: string;
  readonly signal: AbortSignal;
  footOf(language: Language, scene: number | null): Foot;
}

interface Written {
  readonly name: string;
  /** Pages or slides. */
  readonly count: number;
}

export async function writeHandout(
  { stories, pictures }: Gathered,
  { name, title, signal, footOf, widthOf, looks }: Writing & { readonly widthOf: WidthOf; readonly looks: Looks },
): Promise<Written> {
  const [{ pdfOf }, { fetchFace }] = await Promise.all([import('../../print/pdf.ts'), import('../../print/typefaces.ts')]);
  const tellings = stories.map((story, at) => ({
    story,
    pictures: pictures.map(tellings => tellings[at] ?? []),
    footOf: (scene: number | null) => footOf(story.language, scene),
  }));
  const pages = handoutPages(tellings, { widthOf, looks });
  const bytes = await pdfOf(
    { title, language: stories[0]?.language ?? 'cy', pages },
    {
      fetchFace,
      madeOn: new Date(),
      onPage: async () => {
        await new Promise(resolve => setTimeout(resolve));
        signal.throwIfAborted();
      },
    },
  );
  signal.throwIfAborted();
  downloadText(bytes, { fileName: `${name}.pdf`, type: 'application/pdf' });
  return { name: `${name}.pdf`, count: pages.length };
}

export async function writeSlides(
  { stories, pictures }: Gathered,
  { name, title, signal, footOf, widthOf }: Writing & { readonly widthOf: PlainWidthOf },
): Promise<Written> {
  const [{ pptxFiles, pptxType }, { zipOf }] = await Promise.all([import('../../print/pptx/pptx.ts'), import('../../ui/zip.ts')]);
  const scenes = pictures.flatMap(([parts], at) => {
    const picture = parts?.[0];
    return picture === undefined
      ? []
      : [
          sceneSlide(
            stories.flatMap(story => story.scenes[at] ?? []),
            { picture, widthOf },
          ),
        ];
  });
  const slides = [
    coverSlide(
      stories,
      stories.map(({ language }) => footOf(language, null)),
    ),
    ...scenes,
  ];
  const files = pptxFiles({ title, language: stories[0]?.language ?? 'cy', slides }, { madeOn: new Date(), widthOf });
  signal.throwIfAborted();
  downloadText(zipOf(files), { fileName: `${name}.pptx`, type: pptxType });
  return { name: `${name}.pptx`, count: slides.length };
}
