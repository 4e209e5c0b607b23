/** While a hand moves the camera, the picture drawn last is moved as it is: a frame of that costs next to nothing. It is drawn anew where the hand rests, and on the way as often as there is time for what came into sight. */
import type { Core } from 'cytoscape';
import type { Point, Size } from '../layout/box.ts';
import { rendererOf } from './renderer.ts';
import type { Camera } from './viewport.ts';

export interface MovedPicture {
  /** A hand moves the camera: from now on frames are moved. */
  begins(): void;
  /** The hand rests: the next frame is drawn. */
  rests(): void;
  /** Whether nothing is drawn for now: what stands there is not all there yet. */
  hold(isHeld: boolean): void;
}

/** So much of a gesture may go to drawing on the way: of four parts of time one. */
const restOfDrawing = 4;
const leastBetweenMs = 120;

/** Blurred more than this, it is drawn on the way even where all of it is there. */
const mostBlurred = 2;

/** A part of the map, from its upper left corner to its lower right one. */
interface Seen {
  readonly from: Point;
  readonly to: Point;
}

export function moveDrawn(cy: Core, screen: () => Size, world: () => Size): MovedPicture {
  const renderer = rendererOf(cy);
  const { canvasContainer: layer } = renderer.data;
  const draw = renderer.render.bind(renderer);
  const hear = renderer.notify.bind(renderer);
  const camera = (): Camera => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  let drawnAt: Camera | null = null;
  let isMoving = false;
  let isOther = true;
  let isHeld = false;
  /** How long the last frame took that was drawn, with what the browser made of it, and when that was done. */
  let tookMs = 0;
  let drawnAtMs = 0;

  layer.style.transformOrigin = '0 0';

  renderer.notify = (what, elements) => {
    if (what !== 'viewport') isOther = true;
    hear(what, elements);
  };

  renderer.render = options => {
    // On paper, in a file: nobody moves it.
    if (options.forcedContext !== undefined) return draw(options);
    if (isHeld) return undefined;
    const here = camera();
    if (isMoving && !isOther && drawnAt !== null && !isWanted(drawnAt, here)) {
      move(drawnAt, here);
      return undefined;
    }
    const began = performance.now();
    layer.style.transform = '';
    layer.style.willChange = isMoving ? 'transform' : '';
    for (const name of ['eles', 'drag', 'select'] as const) renderer.redrawHint(name, true);
    draw(options);
    drawnAt = here;
    isOther = false;
    requestAnimationFrame(() => {
      drawnAtMs = performance.now();
      tookMs = drawnAtMs - began;
    });
    return undefined;
  };

  return {
    begins: () => {
      isMoving = true;
    },
    rests: () => {
      if (!isMoving) return;
      isMoving = false;
      drawAnew();
    },
    hold: held => {
      if (isHeld && !held) drawAnew();
      isHeld = held;
    },
  };

  function drawAnew(): void {
    isOther = true;
    renderer.redraw();
  }

  /** As the magnification and the place on the screen go from one camera to the other. */
  function move(from: Camera, to: Camera): void {
    const ratio = to.zoom / from.zoom;
    layer.style.willChange = 'transform';
    layer.style.transform = `translate(${to.pan.x - from.pan.x * ratio}px, ${to.pan.y - from.pan.y * ratio}px) scale(${ratio})`;
  }

  /** Whether what is in sight is to be drawn now, and not moved. */
  function isWanted(from: Camera, to: Camera): boolean {
    if (performance.now() - drawnAtMs < Math.max(leastBetweenMs, restOfDrawing * tookMs)) return false;
    return to.zoom / from.zoom > mostBlurred || !holds(seenOf(from), seenOf(to));
  }

  /** The part of the map that is on the screen. */
  function seenOf({ zoom, pan }: Camera): Seen {
    const [{ width, height }, all] = [screen(), world()];
    return {
      from: { x: Math.max(0, -pan.x / zoom), y: Math.max(0, -pan.y / zoom) },
      to: { x: Math.min(all.width, (width - pan.x) / zoom), y: Math.min(all.height, (height - pan.y) / zoom) },
    };
  }

  function holds(all: Seen, part: Seen): boolean {
    return all.from.x <= part.from.x && all.from.y <= part.from.y && all.to.x >= part.to.x && all.to.y >= part.to.y;
  }
}
