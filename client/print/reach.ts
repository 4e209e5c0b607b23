/** How far a shape reaches. */
import type { Frame, Shape } from './shapes.ts';
import { frameOf } from './stripes.ts';

export function reachOf(shape: Shape): Frame {
  switch (shape.is) {
    case 'rectangle':
    case 'link':
      return shape;
    case 'path':
      return frameOf(shape.steps);
    case 'text': {
      const { x, y, width, size, turn } = shape;
      if (turn === 0) return { x, y: y - size, width, height: size };
      return turn < 0 ? { x: x - size, y: y - width, width: size, height: width } : { x, y, width: size, height: width };
    }
    case 'group': {
      const { at, scale, clip, shapes } = shape;
      const inside = clip ?? allOf(shapes.map(reachOf));
      return { x: at.x + inside.x * scale, y: at.y + inside.y * scale, width: inside.width * scale, height: inside.height * scale };
    }
  }
}

function allOf(frames: readonly Frame[]): Frame {
  if (frames.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const [x, y] = [Math.min(...frames.map(frame => frame.x)), Math.min(...frames.map(frame => frame.y))];
  const right = Math.max(...frames.map(frame => frame.x + frame.width));
  const bottom = Math.max(...frames.map(frame => frame.y + frame.height));
  return { x, y, width: right - x, height: bottom - y };
}
