/** How much a turn of the wheel magnifies. */

type Turn = Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>;

/** So many pixels of wheel for twice the size: three or four notches. Two fingers on a trackpad tell a pinch in far smaller steps. */
const doubling = { wheel: 400, pinch: 80 };
const pixelsInLine = 33;

/** Browsers gather turns that follow closely: several notches in one, but never more than twice the size at a blow. */
export function wheelFactor({ deltaY, deltaMode, ctrlKey }: Turn): number {
  const pixels = deltaMode === 1 ? deltaY * pixelsInLine : deltaY;
  const factor = 2 ** (-pixels / (ctrlKey ? doubling.pinch : doubling.wheel));
  return Math.min(2, Math.max(0.5, factor));
}
