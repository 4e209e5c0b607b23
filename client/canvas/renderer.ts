/** What the map uses of Cytoscape's renderer: its types do not tell of it. */
import type { Core } from 'cytoscape';
import type { Point } from '../layout/box.ts';

export interface Renderer {
  /** Draws a frame, at the frame of the browser that comes next after it was asked for. */
  render(options: RenderOptions): void;
  /** Hears what there is to draw. */
  notify(what: string, elements?: unknown): void;
  /** Asks for a frame. */
  redraw(): void;
  redrawHint(layer: 'eles' | 'drag' | 'select', isNeeded: boolean): void;
  /** Works out what has to be known before a frame: how elements look and where their parts are. Else that is done with the frame. */
  flushRenderedStyleQueue(): void;
  /** Draws at once, and not with the next frame. */
  renderTo(context: CanvasRenderingContext2D, zoom: number, pan: Point, pixelRatio: number): void;
  /** Which of its canvases has the boxes and the lines. */
  readonly NODE: number;
  readonly data: { readonly canvasContainer: HTMLElement; readonly canvases: readonly HTMLCanvasElement[] };
}

interface RenderOptions {
  /** In the place of its own canvas: on paper, in a file. */
  readonly forcedContext?: unknown;
}

export function rendererOf(cy: Core): Renderer {
  return (cy as unknown as { renderer(): Renderer }).renderer();
}
