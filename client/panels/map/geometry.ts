/** Where everything on the map stands, in CSS pixels of the page: what a test of legibility measures. */
import type { MapCanvas } from '../../canvas/mapCanvas.ts';
import type { Box, Point } from '../../layout/box.ts';
import { isPartnership, nameIn, type IndexedLandscape } from '../../state/landscape.ts';
import type { Language } from '../../state/session.ts';

interface GeometryBox {
  readonly id: string;
  readonly kind: 'partnership' | 'organisation' | 'lane' | 'area';
  readonly label: string;
  readonly fullLabel: string;
  readonly box: Box;
  readonly fontPx: number;
  readonly textLines: readonly string[];
}

interface Geometry {
  readonly boxes: readonly GeometryBox[];
  readonly routes: readonly { readonly from: string; readonly to: string; readonly points: readonly Point[] }[];
}

declare global {
  interface Window {
    tirlun?: { geometry(): Geometry };
  }
}

/** Where no map is drawn. */
export const nothingDrawn = { geometry: (): Geometry => ({ boxes: [], routes: [] }) };

interface Stage {
  readonly element: HTMLElement;
  readonly canvasElement: HTMLElement;
  readonly canvas: MapCanvas;
  readonly index: IndexedLandscape;
  readonly language: Language;
}

export function geometryOf({ element, canvasElement, canvas, index, language }: Stage): Geometry {
  const drawn = canvas.drawn();
  const bodies = drawn.boxes.map(({ bodyId, box, fontPx, textLines }): GeometryBox => {
    const body = index.bodyById.get(bodyId);
    return {
      id: bodyId,
      kind: body !== undefined && isPartnership(body) ? 'partnership' : 'organisation',
      label: textLines.join(' '),
      fullLabel: body === undefined ? '' : nameIn(body, language).text,
      box: onPage(box, canvasElement),
      fontPx,
      textLines,
    };
  });
  return {
    boxes: [
      ...bodies,
      ...namesIn(element, 'lane', id => index.lanes.find(lane => lane.id === id)),
      ...namesIn(element, 'area', id => index.areaById.get(id)),
    ],
    routes: drawn.routes.map(({ points, ...ends }) => ({
      ...ends,
      points: points.map(point => {
        const { x, y } = onPage({ ...point, width: 0, height: 0 }, canvasElement);
        return { x, y };
      }),
    })),
  };

  /** Names that stand beside the canvas, in the page itself. */
  function namesIn(
    stage: HTMLElement,
    kind: 'lane' | 'area',
    find: (id: string) => Parameters<typeof nameIn>[0] | undefined,
  ): readonly GeometryBox[] {
    return [...stage.querySelectorAll<HTMLElement>(`[data-${kind}]`)].map(named => {
      const id = named.dataset[kind] ?? '';
      const text = named.querySelector<HTMLElement>('[data-text]') ?? named;
      const thing = find(id);
      // A folded lane is a box of its own, with its number in it; other names are only their letters.
      const framed = named.getAttribute('aria-expanded') === 'false' ? named : text;
      const { x: left, y: top, width, height } = framed.getBoundingClientRect();
      const lines = [...text.querySelectorAll('[data-line]')].map(line => line.textContent?.trim() ?? '');
      const textLines = lines.length > 0 ? lines : [text.textContent?.trim() ?? ''];
      return {
        id,
        kind,
        label: textLines.join(' '),
        fullLabel: thing === undefined ? '' : nameIn(thing, language).text,
        box: { x: left, y: top, width, height },
        fontPx: Number.parseFloat(getComputedStyle(text).fontSize),
        textLines,
      };
    });
  }
}

/** A box on the canvas as it stands on the page, where the whole of the map may be shown smaller than it is laid out. */
export function onPage(box: Box, canvasElement: HTMLElement): Box {
  const { x, y, width } = canvasElement.getBoundingClientRect();
  const shown = canvasElement.clientWidth === 0 ? 1 : width / canvasElement.clientWidth;
  return { x: x + box.x * shown, y: y + box.y * shown, width: box.width * shown, height: box.height * shown };
}
