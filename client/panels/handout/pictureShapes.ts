/** A picture within its frame, as large as that is. */
import { groupOf, plainStroke, type Drawing, type Frame, type Shape } from '../../print/shapes.ts';
import { rule } from './paper.ts';

const inset = 1;
const around = 7;

export function pictureShapes(picture: Drawing, frame: Frame): readonly Shape[] {
  const { scale, width, height } = placedIn(picture, frame);
  const at = { x: frame.x + inset + (width - picture.width * scale) / 2, y: frame.y + inset };
  return [
    groupOf(picture.shapes, { at, scale }),
    { is: 'rectangle', ...frame, height, corner: 1, fill: null, stroke: plainStroke(rule, 0.2) },
  ];
}

/** With room around it: what is no map begins at its very edge. */
export function padded({ width, height, shapes }: Drawing): Drawing {
  return { width: width + 2 * around, height: height + 2 * around, shapes: [groupOf(shapes, { at: { x: around, y: around } })] };
}

/** How far down its frame it reaches. */
export function heightIn(picture: Drawing, frame: Frame): number {
  return placedIn(picture, frame).height;
}

/** What is within the line around it. */
export function withinLine({ width, height }: Pick<Frame, 'width' | 'height'>): Pick<Frame, 'width' | 'height'> {
  return { width: width - 2 * inset, height: height - 2 * inset };
}

function placedIn(picture: Drawing, frame: Frame): { readonly scale: number; readonly width: number; readonly height: number } {
  const room = withinLine(frame);
  const scale = Math.min(room.width / picture.width, room.height / picture.height);
  return { scale, width: room.width, height: Math.min(frame.height, picture.height * scale + 2 * inset) };
}
