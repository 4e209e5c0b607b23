/** How Cytoscape draws elements on the page: each straight onto the canvas. Its own way keeps a picture of each and pictures of many, which no two boxes with words of their own share, and draws the first frame several times for them. */

interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

interface Drawable {
  isNode(): boolean;
  boundingBox(): Box;
}

type Draws = (context: CanvasRenderingContext2D, element: Drawable, ...how: readonly unknown[]) => void;

interface Renderer {
  readonly drawNode: Draws;
  readonly drawEdge: Draws;
  readonly drawElement: Draws;
  readonly data: { readonly contexts: readonly CanvasRenderingContext2D[] };
  drawLayeredElements(context: CanvasRenderingContext2D, elements: ArrayLike<Drawable>, pixelRatio: number, extent?: Box): void;
}

export const drawingElements: Pick<Renderer, 'drawElement' | 'drawLayeredElements'> & {
  readonly [name: string]: unknown;
} & ThisType<Renderer> = {
  drawElement(context, element, ...how) {
    if (element.isNode()) this.drawNode(context, element, ...how);
    else this.drawEdge(context, element, ...how);
  },

  drawLayeredElements(context, elements, _pixelRatio, extent) {
    // Elsewhere than on the screen more is seen than there: on paper all of it.
    const seen = this.data.contexts.includes(context) ? extent : undefined;
    for (let place = 0; place < elements.length; place += 1) {
      const element = elements[place];
      if (element !== undefined && (seen === undefined || meet(element.boundingBox(), seen))) this.drawElement(context, element);
    }
  },

  drawCachedElements(...given: Parameters<Renderer['drawLayeredElements']>) {
    this.drawLayeredElements(...given);
  },
};

function meet(a: Box, b: Box): boolean {
  return a.x1 <= b.x2 && b.x1 <= a.x2 && a.y1 <= b.y2 && b.y1 <= a.y2;
}
