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
}

/** A card goes on over another sheet only where its letters would be less than six points high, however wide it is laid out. */
const cardLaidOut = [
  { wider: 1, leastScale: 0.9 },
  { wider: 1.1, leastScale: 0.985 },
] as const;

const panelWidth = 380;
const gap = 24;

export async function scenePicture(session: Session, pictureFor: PictureFor, { part, size, signal }: Wanted): Promise<Picture> {
  const whole = { width: Math.round(size.width), height: Math.round(size.height) };
  if (part === 'panel') return pictureFor({ session, part: 'panel', size: whole }, signal);
  if (part === 'map') return pictureFor({ session, part: 'view', size: whole, isClose: true }, signal);
  if (part === 'card') return cardPicture(session, pictureFor, { size, signal });
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

async function cardPicture(session: Session, pictureFor: PictureFor, { size, signal }: Omit<Wanted, 'part'>): Promise<Picture> {
  const tried: Picture[] = [];
  for (const { wider, leastScale } of cardLaidOut) {
    const larger = { width: Math.round(size.width * wider), height: Math.round(size.height * wider) };
    const picture = await pictureFor({ session, part: 'view', size: larger, leastScale }, signal);
    if (!picture.isCut) return picture;
    tried.push(picture);
  }
  const [first] = tried;
  if (first === undefined) throw new Error('A card was not laid out.');
  return first;
}
