/**
 * The second click of a double one means the body of the first: by then the map may have moved beneath the pointer, and a panel opened over it.
 * So it is caught on its way down, before anything else hears of it.
 */

export interface SecondClick {
  /** A first click has met a body. */
  follows(bodyId: string, first: Event): void;
  stop(): void;
}

/** As long as most systems wait for the second click of a double one. */
const soon = { ms: 500, px: 6 };

interface Place {
  readonly x: number;
  readonly y: number;
}

export function listenForSecondClick(act: (bodyId: string) => void): SecondClick {
  let first: (Place & { readonly bodyId: string; readonly at: number }) | null = null;
  let isSwallowing = false;

  const onPress = (event: Event): void => {
    const place = placeOf(event);
    isSwallowing = first !== null && place !== null && event.timeStamp - first.at < soon.ms && isNear(first, place);
    if (!isSwallowing || first === null) return;
    swallow(event);
    act(first.bodyId);
    first = null;
  };
  /** What belongs to the press that was caught, but no click that a key makes. */
  const onRelease = (event: UIEvent): void => {
    if (!isSwallowing || (event.type === 'click' && event.detail === 0)) return;
    swallow(event);
    isSwallowing = event.type === 'mouseup';
  };

  const presses = ['mousedown', 'touchstart'] as const;
  const releases = ['mouseup', 'touchend', 'click'] as const;
  const how = { capture: true, passive: false };
  for (const name of presses) window.addEventListener(name, onPress, how);
  for (const name of releases) window.addEventListener(name, onRelease, how);
  return {
    follows: (bodyId, event) => {
      const place = placeOf(event);
      first = place === null ? null : { ...place, bodyId, at: event.timeStamp };
    },
    stop: () => {
      for (const name of presses) window.removeEventListener(name, onPress, how);
      for (const name of releases) window.removeEventListener(name, onRelease, how);
    },
  };
}

function swallow(event: Event): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}

function isNear(a: Place, b: Place): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) <= soon.px;
}

function placeOf(event: Event): Place | null {
  if (event instanceof MouseEvent) return { x: event.clientX, y: event.clientY };
  const touch = event instanceof TouchEvent ? event.changedTouches[0] : undefined;
  return touch === undefined ? null : { x: touch.clientX, y: touch.clientY };
}
