/** A picture of a scene: what it shows, with the panel that is open beside it or without. */
import { groupOf, plainStroke, stepsThrough } from '../../print/shapes.ts';
import type { Picture } from '../../print/walk/pictureOf.ts';
import type { Session } from '../../state/session.ts';
import type { Explorer } from '../explorer.ts';
import type { ScenePart } from './told.ts';

type PictureFor = NonNullable<Explorer['pictureFor']>;

interface Wanted {
  readonly part: ScenePart;
  readonly size: { readonly width: number; readonly height: number };
  readonly signal: AbortSignal;
  /** Of a card: over two sheets, as in the other language. */
  readonly isSplit?: boolean;
}

interface CardLaidOut {
  /** Beside what its sheet asks for. */
  readonly wider: number;
  /** Smaller than this its letters are less than six points high. */
  readonly leastScale: number;
}

/** A card has one sheet as long as its letters can be read, however wide it is laid out for that; else it fills two, in larger letters. */
const onOneSheet: readonly CardLaidOut[] = [
  { wider: 1, leastScale: 0.9 },
  { wider: 1.1, leastScale: 0.985 },
];
const onTwo: CardLaidOut = { wider: 0.85, leastScale: Number.POSITIVE_INFINITY };

const panelWidth = 380;
const gap = 24;

export async function scenePicture(
  session: Session,
  pictureFor: PictureFor,
  { part, size, signal, isSplit = false }: Wanted,
): Promise<Picture> {
  const whole = { width: Math.round(size.width), height: Math.round(size.height) };
  if (part === 'panel') return pictureFor({ session, part: 'panel', size: whole }, signal);
  if (part === 'map') return pictureFor({ session, part: 'view', size: whole, isClose: true }, signal);
  if (part === 'card') return cardPicture(session, pictureFor, { size, signal, isSplit });
  if (session.selected === null || session.screen === 'page') return pictureFor({ session, part: 'view', size: whole }, signal);
  const beside = { width: whole.width - panelWidth - gap, height: whole.height };
  const view = await pictureFor({ session, part: 'view', size: beside }, signal);
  const panel = await pictureFor({ session, part: 'panel', size: { ...whole, width: panelWidth } }, signal);
  const scale = Math.min(beside.width / view.width, beside.height / view.height);
  const height = Math.max(view.height * scale, panel.height);
  const x = beside.width + gap / 2;
  return {
    width: whole.width,
    height,
    shapes: [
      groupOf(view.shapes, { scale }),
      {
        is: 'path',
        steps: stepsThrough([
          { x, y: 0 },
          { x, y: height },
        ]),
        fill: null,
        stroke: plainStroke('#d5dbe4', 1),
      },
      groupOf(panel.shapes, { at: { x: beside.width + gap, y: 0 } }),
    ],
    isCut: view.isCut || panel.isCut,
    rest: [],
  };
}

async function cardPicture(session: Session, pictureFor: PictureFor, { size, isSplit, signal }: Omit<Wanted, 'part'>): Promise<Picture> {
  const laidOut = ({ wider, leastScale }: CardLaidOut): Promise<Picture> => {
    const larger = { width: Math.round(size.width * wider), height: Math.round(size.height * wider) };
    return pictureFor({ session, part: 'view', size: larger, leastScale }, signal);
  };
  for (const one of isSplit === true ? [] : onOneSheet) {
    const picture = await laidOut(one);
    if (!picture.isCut) return picture;
  }
  return laidOut(onTwo);
}
