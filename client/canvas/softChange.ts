/** Colours change softly: what was drawn lies over what is drawn, and fades. One picture fades, and no box is drawn again for it. */
import type { Core } from 'cytoscape';
import type { MapLayout } from '../layout/mapLayout.ts';
import { rendererOf } from './renderer.ts';

export interface SoftChange {
  /** What stands drawn now fades once the next frame is there. */
  begin(): void;
  /** At once: what fades would stand beside what moves. */
  end(): void;
}

const fadeMs = 180;

export function softChange(cy: Core, container: HTMLElement): SoftChange {
  let over: HTMLCanvasElement | null = null;
  let fading: Animation | null = null;
  const fade = (): void => {
    if (over === null) return;
    fading = over.animate([{ opacity: 1 }, { opacity: 0 }], { duration: fadeMs, easing: 'ease-out', fill: 'forwards' });
    fading.onfinish = end;
  };
  const end = (): void => {
    cy.off('render', fade);
    fading?.cancel();
    over?.remove();
    [over, fading] = [null, null];
  };
  return {
    begin: () => {
      const drawn = canvasOf(cy);
      const before = over;
      const left = before === null || fading === null ? 1 : Number(getComputedStyle(before).opacity);
      const next = pictureOf(drawn, before === null ? null : { picture: before, left });
      end();
      if (next === null) return;
      over = next;
      container.append(over);
      cy.one('render', fade);
    },
    end,
  };
}

/** Whether whatever is on both maps stands in the same place. */
export function standsAlike(before: MapLayout, after: MapLayout): boolean {
  if (before === after) return true;
  if (before.size.width !== after.size.width || before.size.height !== after.size.height) return false;
  const places = new Map(before.bars.map(({ key, box }) => [key, box]));
  return after.bars.every(({ key, box }) => {
    const place = places.get(key);
    return place === undefined || (place.x === box.x && place.y === box.y && place.width === box.width && place.height === box.height);
  });
}

/** What Cytoscape draws boxes and lines on. */
function canvasOf(cy: Core): HTMLCanvasElement {
  const { NODE, data } = rendererOf(cy);
  return data.canvases[NODE] as HTMLCanvasElement;
}

/** As it is seen: under what still fades from before. */
function pictureOf(
  drawn: HTMLCanvasElement,
  fading: { readonly picture: HTMLCanvasElement; readonly left: number } | null,
): HTMLCanvasElement | null {
  if (drawn.width === 0 || drawn.height === 0) return null;
  const picture = document.createElement('canvas');
  picture.width = drawn.width;
  picture.height = drawn.height;
  const { width, height } = drawn.style;
  Object.assign(picture.style, { position: 'absolute', inset: '0', width, height, pointerEvents: 'none' });
  const context = picture.getContext('2d');
  if (context === null) return null;
  context.drawImage(drawn, 0, 0);
  if (fading !== null && fading.picture.width === picture.width && fading.picture.height === picture.height) {
    context.globalAlpha = fading.left;
    context.drawImage(fading.picture, 0, 0);
  }
  return picture;
}
