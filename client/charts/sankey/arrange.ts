/** In which column each body stands, and how far down: the only place that knows d3-sankey. */
import { sankey, sankeyJustify } from 'd3-sankey';

interface Body {
  readonly id: string;
  /** In pixels. */
  readonly height: number;
}

/** As d3-sankey hands it back: its types leave the column out. */
interface Placed extends Body {
  readonly fixedValue: number;
  layer?: number;
}

/** None of them closes a circle. */
interface Link {
  readonly source: string;
  readonly target: string;
  /** In pixels. */
  readonly value: number;
}

export interface Arranged {
  readonly columns: number;
  readonly height: number;
  readonly placeById: ReadonlyMap<string, { readonly column: number; readonly top: number }>;
}

export function arrange(bodies: readonly Body[], links: readonly Link[], gap: number): Arranged {
  if (bodies.length === 0) return { columns: 0, height: 0, placeById: new Map() };
  // The first round tells the columns; with just the height that the fullest needs, a pixel stays a pixel.
  const columnById = columnsOf(bodies, links);
  const columns = Math.max(...columnById.values()) + 1;
  if (columns === 1) return inOneColumn(bodies, gap);
  const filled = Array.from({ length: columns }, (_, column) =>
    heightOf(
      bodies.filter(({ id }) => columnById.get(id) === column),
      gap,
    ),
  );
  const height = Math.max(...filled);
  const placed = layOut(bodies, links, { gap, height, rounds: 32 });
  return { columns, height, placeById: new Map(placed.map(({ id, layer = 0, y0 = 0 }) => [id, { column: layer, top: y0 }])) };
}

function columnsOf(bodies: readonly Body[], links: readonly Link[]): ReadonlyMap<string, number> {
  // A column depends on who gives to whom alone: nothing has to be moved up and down for it.
  return new Map(layOut(bodies, links, { gap: 0, height: 1, rounds: 0 }).map(({ id, layer = 0 }) => [id, layer]));
}

interface Room {
  readonly gap: number;
  readonly height: number;
  /** How often bodies are moved towards those they are joined to. */
  readonly rounds: number;
}

function layOut(bodies: readonly Body[], links: readonly Link[], { gap, height, rounds }: Room) {
  const { nodes } = sankey<Placed, object>()
    .nodeId(({ id }) => id)
    .nodeAlign(sankeyJustify)
    .nodeWidth(1)
    .nodePadding(gap)
    .iterations(rounds)
    .extent([
      [0, 0],
      [1000, height],
    ])({
    nodes: bodies.map(body => ({ ...body, fixedValue: body.height })),
    links: links.map(link => ({ ...link })),
  });
  return nodes;
}

function inOneColumn(bodies: readonly Body[], gap: number): Arranged {
  let top = 0;
  const placeById = new Map<string, { readonly column: number; readonly top: number }>();
  for (const { id, height } of bodies) {
    placeById.set(id, { column: 0, top });
    top += height + gap;
  }
  return { columns: 1, height: heightOf(bodies, gap), placeById };
}

function heightOf(bodies: readonly Body[], gap: number): number {
  return bodies.reduce((sum, { height }) => sum + height, 0) + Math.max(0, bodies.length - 1) * gap;
}
