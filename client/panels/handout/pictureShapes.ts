/** A picture within its frame, as large as that is. */
import { groupOf, plainStroke, type Frame, type Shape } from '../../print/shapes.ts';
import type { Picture } from '../../print/walk/pictureOf.ts';
import { rule } from './paper.ts';

export function pictureShapes(picture: Picture, frame: Frame): readonly Shape[] {
  const inset = 1.5;
  const room = { width: frame.width - 2 * inset, height: frame.height - 2 * inset };
  const scale = Math.min(room.width / picture.width, room.height / picture.height);
  const at = { x: frame.x + inset + (room.width - picture.width * scale) / 2, y: frame.y + inset };
  const height = Math.min(frame.height, picture.height * scale + 2 * inset);
  return [
    groupOf(picture.shapes, { at, scale }),
    { is: 'rectangle', ...frame, height, corner: 1, fill: null, stroke: plainStroke(rule, 0.2) },
  ];
}
