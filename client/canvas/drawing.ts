/** The picture on the canvas: when it is drawn, and in how many steps. */
import type { Core } from 'cytoscape';
import { elementsOf, type MapElement, type SaidAt } from './elements.ts';
import { afterPaint, later } from './later.ts';
import type { MovedPicture } from './movedPicture.ts';
import { withoutNewLines, withSlice } from './newLines.ts';
import type { Picture } from './picture.ts';
import { reconcile, type Drawn } from './reconcile.ts';
import { rendererOf } from './renderer.ts';
import { softChange, standsAlike } from './softChange.ts';
import { styleOf } from './style.ts';
import { atRest, sameCamera, type Camera } from './viewport.ts';

/** What boxes say where one looks; `isWhole` where no box stands partly beyond the screen: on paper. */
export type SayAt = (camera: Camera, isWhole?: boolean) => SaidAt;

export interface Drawing {
  /** The first at once, each other after the page around it: what was done is seen to be done, and neither holds up the other. */
  show(picture: Picture, sayAt: SayAt): void;
  /** The canvas has another size: it takes it with what is shown next, or by itself. */
  resize(): void;
  /** The last that was to be shown: nobody is told of the one before. */
  shown(): Picture | null;
  /** All of it stands on the canvas now. */
  finish(): void;
  /** With what boxes say where one looks now. */
  drawAgain(): void;
  /** With what they say where all of it is seen. */
  drawWhole(): void;
  /** What fades would stand beside what moves. */
  endFading(): void;
  stop(): void;
}

interface Hands {
  readonly camera: () => Camera;
  readonly moved: MovedPicture;
  /** Before it is drawn. */
  readonly onPicture: (picture: Picture) => void;
  /** Nobody asked for less motion. */
  readonly isAnimated: boolean;
}

/** From one arrangement to the other: long enough to follow a box with the eye. */
export const glideMs = 700;

export function drawingOn(cy: Core, container: HTMLElement, { camera, moved, onPicture, isAnimated }: Hands): Drawing {
  const change = softChange(cy, container);
  const workOut = (): void => rendererOf(cy).flushRenderedStyleQueue();
  let drawn: Drawn = new Map();
  let wanted: { readonly picture: Picture; readonly sayAt: SayAt } | null = null;
  let shown: { readonly picture: Picture; readonly sayAt: SayAt } | null = null;
  let isResized = false;
  let said = { at: atRest, isWhole: false };
  /** What is being drawn a part at a time. */
  let coming: readonly MapElement[] | null = null;

  // The frame around the map goes with the arrangement: the size may change once more on the way.
  let isGliding = false;
  const glideEnds = later(glideMs, () => {
    isGliding = false;
    draw();
  });

  const elementsAt = (here: Camera, isWhole = false): readonly MapElement[] => {
    if (shown === null) return [];
    if (here.zoom !== said.at.zoom) cy.style(styleOf(here.zoom));
    said = { at: here, isWhole };
    return elementsOf(shown.picture, shown.sayAt(here, isWhole));
  };

  const draw = (): void => {
    const elements = elementsAt(camera());
    if (isGliding) bringAll(withoutNewLines(drawn, elements), glideMs);
    else bring(elements);
  };
  /** It is seen when its last lines are there, and all is known that a frame has to know: each is done by itself. */
  const bring = (elements: readonly MapElement[]): void => {
    moved.hold(true);
    const part = withSlice(drawn, elements);
    drawn = reconcile(cy, drawn, part);
    coming = part.length === elements.length ? null : elements;
    bringMore();
  };
  const bringMore = later(0, () => {
    workOut();
    if (coming === null) moved.hold(false);
    else bring(coming);
  });
  const bringAll = (elements: readonly MapElement[], within = 0): void => {
    bringMore.cancel();
    coming = null;
    drawn = reconcile(cy, drawn, elements, within);
    moved.hold(false);
  };

  const present = (): void => {
    if (isResized) cy.resize();
    isResized = false;
    if (wanted === null) return;
    const before = shown?.picture ?? null;
    const { picture } = wanted;
    [shown, wanted] = [wanted, null];
    if (isAnimated && before !== null && before.layout.isNetwork !== picture.layout.isNetwork) {
      isGliding = true;
      glideEnds();
    }
    if (isAnimated && before !== null && before !== picture && standsAlike(before.layout, picture.layout)) change.begin();
    else change.end();
    onPicture(picture);
    if (before === null) bringAll(elementsAt(camera()));
    else draw();
  };
  const presentLater = afterPaint(present);
  const settle = (): void => {
    presentLater.cancel();
    present();
  };

  return {
    show: (picture, sayAt) => {
      wanted = { picture, sayAt };
      if (shown === null) settle();
      else presentLater();
    },
    resize: () => {
      isResized = true;
      if (shown !== null) presentLater();
    },
    shown: () => {
      settle();
      return shown?.picture ?? null;
    },
    finish: () => {
      settle();
      bringAll(elementsAt(camera()));
    },
    drawAgain: () => {
      if (said.isWhole || !sameCamera(said.at, camera())) draw();
    },
    drawWhole: () => {
      settle();
      bringAll(elementsAt(atRest, true));
    },
    endFading: change.end,
    stop: () => {
      presentLater.cancel();
      glideEnds.cancel();
      bringMore.cancel();
      change.end();
    },
  };
}
