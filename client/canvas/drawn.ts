/** What stands on the canvas, and where on the screen. */
import type { Core, NodeSingular } from 'cytoscape';
import type { Box, Point } from '../layout/box.ts';
import type { Camera } from './viewport.ts';

/** What is on the canvas now, in its own CSS pixels. */
interface DrawnBox {
  readonly bodyId: string;
  readonly box: Box;
  readonly fontPx: number;
  readonly textLines: readonly string[];
}

interface DrawnRoute {
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
}

/** What Cytoscape has on its canvas, not what it was asked for. */
export function drawnOn(cy: Core): { readonly boxes: readonly DrawnBox[]; readonly routes: readonly DrawnRoute[] } {
  return { boxes: drawnBoxes(cy), routes: drawnRoutes(cy) };
}

function drawnBoxes(cy: Core): readonly DrawnBox[] {
  const camera = { zoom: cy.zoom(), pan: cy.pan() };
  return cy.nodes('.box').map(node => ({
    bodyId: String(node.data('bodyId')),
    box: onScreen(modelBox(node), camera),
    fontPx: Number.parseFloat(String(node.style('font-size'))) * camera.zoom,
    textLines: String(node.style('label')).split('\n'),
  }));
}

function drawnRoutes(cy: Core): readonly DrawnRoute[] {
  const { zoom, pan } = { zoom: cy.zoom(), pan: cy.pan() };
  const toScreen = ({ x, y }: Point): Point => ({ x: x * zoom + pan.x, y: y * zoom + pan.y });
  return cy.edges('.line').map(edge => ({
    from: String(edge.source().data('bodyId')),
    to: String(edge.target().data('bodyId')),
    points: [edge.sourceEndpoint(), ...(edge.segmentPoints() ?? []), edge.targetEndpoint()].map(toScreen),
  }));
}

export function modelBox(node: NodeSingular): Box {
  const { x, y } = node.position();
  return { x: x - node.width() / 2, y: y - node.height() / 2, width: node.width(), height: node.height() };
}

export function onScreen({ x, y, width, height }: Box, { zoom, pan }: Camera): Box {
  return { x: x * zoom + pan.x, y: y * zoom + pan.y, width: width * zoom, height: height * zoom };
}
