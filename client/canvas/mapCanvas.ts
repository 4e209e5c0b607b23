/** The map on its canvas. Behind this wall stands Cytoscape; before it are pictures, cameras and ids of bodies. */
import cytoscape, { type NodeSingular } from 'cytoscape';
import type { Box, Point, Size } from '../layout/box.ts';
import type { Bar } from '../layout/bars.ts';
import { nextBar, type Heading } from './cursor.ts';
import { drawnOn, modelBox, onScreen } from './drawn.ts';
import { drawingOn, glideMs, type SayAt } from './drawing.ts';
import { later } from './later.ts';
import { moveDrawn } from './movedPicture.ts';
import { printWhole } from './onPaper.ts';
import type { Picture } from './picture.ts';
import { listenToPointer } from './pointer.ts';
import { listenForSecondClick } from './secondClick.ts';
import { styleOf } from './style.ts';
import { atRest, held, leastZoom, sameCamera, zoomedAt, zoomLimits, type Camera, type Screen } from './viewport.ts';

type PointedAt = { readonly box: Box } & ({ readonly bodyId: string } | { readonly hole: number });

export interface MapListeners {
  onPick(bodyId: string): void;
  onFocus(bodyId: string): void;
  onEmpty(): void;
  /** The body under the pointer or the cursor and where its box stands on the canvas; null when there is none. */
  onPoint(pointed: PointedAt | null): void;
  /** At each frame in which the camera moves. */
  onMove(camera: Camera): void;
  /** A person's gesture has come to its end. */
  onRest(camera: Camera): void;
}

export interface MapCanvas {
  /** Draws a picture, the first at once and each other after the page around it; `sayAt` tells what its boxes say where one looks. */
  show(picture: Picture, sayAt: SayAt): void;
  /** `softly` glides there, so that the eye can follow. */
  look(camera: Camera, how?: 'at once' | 'softly'): void;
  /** How much of the right of the canvas lies under a panel. */
  cover(width: number): void;
  zoomBy(factor: number): void;
  panBy(by: Point): void;
  fit(): void;
  /** Brings a body's box onto the part of the screen that nothing covers. */
  reveal(bodyId: string, how: 'at once' | 'softly'): void;
  /** Moves the cursor of the arrow keys; the body where it came to stand. */
  step(heading: Heading): string | null;
  /** The body at the cursor. */
  atCursor(): string | null;
  /** Where a body's box stands on the canvas; null where it has none. */
  boxOf(bodyId: string): Box | null;
  drawn(): ReturnType<typeof drawnOn>;
  /** The place that it stands in has another size. */
  resize(size: Size): void;
  destroy(): void;
}

/** What is shown to the right of a box that a panel would cover. */
const roomAround = 160;

export function createMapCanvas(container: HTMLElement, listeners: MapListeners, moves: boolean): MapCanvas {
  const cy = cytoscape({
    container,
    style: styleOf(1),
    layout: { name: 'preset' },
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    minZoom: 0.2,
    maxZoom: zoomLimits.most,
  });
  let cursorKey: string | null = null;
  let isCursorTold = false;
  let pointed: NodeSingular | null = null;

  let covered = 0;
  let { clientWidth: width, clientHeight: height } = container;

  // Kept, for to read it is to lay out the page.
  const screen = (): Screen => ({ width, height, covered });
  const world = (): Size => drawing.shown()?.layout.size ?? screen();
  const bars = (): readonly Bar[] => drawing.shown()?.layout.bars ?? [];
  const cursor = (): Bar | null => bars().find(({ key }) => key === cursorKey) ?? null;
  const camera = (): Camera => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  const look = (wanted: Camera): void => {
    const { zoom, pan } = held(wanted, world(), screen());
    cy.viewport({ zoom, pan: { ...pan } });
  };

  const moved = moveDrawn(cy, screen, world);
  const drawing = drawingOn(cy, container, {
    camera,
    moved,
    onPicture: ({ layout }) => cy.minZoom(leastZoom(layout.size, screen())),
    isAnimated: moves,
  });
  const paper = printWhole(cy, container, () => {
    if (drawing.shown()?.layout.isNetwork !== true) return null;
    drawing.drawWhole();
    return { zoom: leastZoom(world(), screen()), after: drawing.drawAgain };
  });

  const gestureEnds = later(160, () => listeners.onRest(camera()));
  const drawAgain = later(140, () => {
    moved.rests();
    drawing.drawAgain();
  });

  let isHolding = false;
  cy.on('viewport', () => {
    if (isHolding) return;
    isHolding = true;
    look(camera());
    isHolding = false;
    drawing.endFading();
    pointAt(null);
    listeners.onMove(camera());
    if (isCursorTold) tellCursor();
    drawAgain();
  });
  // Whoever drags and pauses, or whose machine does, has not come to the end yet. A click moves nothing.
  let drag: 'none' | 'held' | 'moved' = 'none';
  cy.on('tapstart', () => {
    drag = 'held';
  });
  cy.on('dragpan', () => {
    moved.begins();
    if (drag === 'none') gestureEnds();
    else drag = 'moved';
  });
  cy.on('tapend', () => {
    if (drag === 'moved') gestureEnds();
    drag = 'none';
  });
  cy.on('pinchzoom', () => {
    moved.begins();
    gestureEnds();
  });

  const gesture = (act: () => void): void => {
    act();
    gestureEnds();
  };

  const secondClick = listenForSecondClick(listeners.onFocus);
  const pointer = listenToPointer(cy, container, {
    pick: (bodyId, event) => {
      secondClick.follows(bodyId, event);
      listeners.onPick(bodyId);
    },
    pickNothing: listeners.onEmpty,
    pointAt,
    magnify: (factor, at) => {
      moved.begins();
      gesture(() => look(zoomedAt(camera(), factor, at)));
    },
  });
  container.addEventListener('focusout', leaveCursor);

  return {
    show: drawing.show,
    look: (wanted, how = 'at once') => {
      if (!moves || how === 'at once') return look(wanted);
      const { zoom, pan } = held(wanted, world(), screen());
      cy.stop(true).animate({ zoom, pan: { ...pan }, duration: glideMs, easing: 'ease-in-out' });
    },
    cover: width => {
      covered = width;
      const before = camera();
      look(before);
      if (!sameCamera(before, camera())) gestureEnds();
    },
    zoomBy: factor => gesture(() => look(zoomedAt(camera(), factor, { x: screen().width / 2, y: screen().height / 2 }))),
    panBy: ({ x, y }) => gesture(() => look({ zoom: cy.zoom(), pan: { x: cy.pan().x + x, y: cy.pan().y + y } })),
    fit: () => gesture(() => look(atRest)),
    step: heading => {
      const from = cursor();
      const next = from === null ? bars()[0] : (nextBar(bars(), from, heading) ?? from);
      if (next === undefined) return null;
      cy.$('node.cursor').removeClass('cursor');
      cy.getElementById(next.key).addClass('cursor');
      cursorKey = next.key;
      pointAt(null);
      isCursorTold = true;
      const wanted = inView(next.box);
      if (wanted === null) tellCursor();
      else gesture(() => look(wanted));
      return next.bodyId;
    },
    reveal: (bodyId, how) => {
      const bar = bars().find(one => one.bodyId === bodyId);
      const wanted = bar === undefined ? null : inView(bar.box);
      if (wanted === null) return;
      if (moves && how === 'softly') cy.animate({ pan: { ...wanted.pan }, duration: 220, easing: 'ease-out', complete: gestureEnds });
      else gesture(() => look(wanted));
    },
    atCursor: () => cursor()?.bodyId ?? null,
    boxOf: bodyId => {
      const bar = bars().find(one => one.bodyId === bodyId);
      return bar === undefined ? null : onScreen(bar.box, camera());
    },
    drawn: () => {
      drawing.finish();
      return drawnOn(cy);
    },
    resize: size => {
      ({ width, height } = size);
      drawing.resize();
    },
    destroy: () => {
      gestureEnds.cancel();
      drawAgain.cancel();
      drawing.stop();
      paper.stop();
      secondClick.stop();
      pointer.stop();
      container.removeEventListener('focusout', leaveCursor);
      cy.destroy();
    },
  };

  function pointAt(node: NodeSingular | null): void {
    if (node?.id() === pointed?.id()) return;
    pointed?.removeClass('pointed');
    node?.addClass('pointed');
    pointed = node;
    isCursorTold = isCursorTold && node === null;
    if (!isCursorTold) listeners.onPoint(node === null ? null : pointedAt(node, camera()));
  }

  /** What is said of the body at the cursor moves with it. */
  function tellCursor(): void {
    const bar = cursor();
    if (bar !== null) listeners.onPoint({ bodyId: bar.bodyId, box: onScreen(bar.box, camera()) });
  }

  function leaveCursor(): void {
    if (isCursorTold) listeners.onPoint(null);
    isCursorTold = false;
  }

  /** The camera moved as little as brings a box into view; null where it is. */
  function inView(box: Box): Camera | null {
    const { zoom, pan } = camera();
    const { width, height } = screen();
    const place = onScreen(box, { zoom, pan });
    const right = width - covered;
    // Out from under a panel with some of what stands around it; of a box wider than the screen the left end counts.
    const around = covered === 0 ? 0 : Math.min(roomAround, Math.max(0, right - place.width));
    const x = place.x < 0 || place.width > right ? -place.x : Math.min(0, right - around - place.x - place.width);
    const y = place.y < 0 ? -place.y : Math.min(0, height - place.y - place.height);
    return x === 0 && y === 0 ? null : held({ zoom, pan: { x: pan.x + x, y: pan.y + y } }, world(), screen());
  }
}

function pointedAt(node: NodeSingular, camera: Camera): PointedAt {
  const box = onScreen(modelBox(node), camera);
  const { bodyId } = node.data() as { readonly bodyId?: string };
  return bodyId === undefined ? { hole: Number(node.id().split(':')[1]), box } : { bodyId, box };
}
