/** How much a turn of the wheel magnifies. */
import { zoomLimits } from './viewport.ts';

type Turn = Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>;

/** So many pixels of wheel for twice the size: three or four notches. Two fingers on a trackpad tell a pinch in far smaller steps. */
const doubling = { wheel: 400, pinch: 80 };
const pixelsInLine = 33;

/** No single turn magnifies more than a button does. */
export function wheelFactor({ deltaY, deltaMode, ctrlKey }: Turn): number {
  const pixels = deltaMode === 1 ? deltaY * pixelsInLine : deltaY;
  const factor = 2 ** (-pixels / (ctrlKey ? doubling.pinch : doubling.wheel));
  return Math.min(zoomLimits.step, Math.max(1 / zoomLimits.step, factor));
}
