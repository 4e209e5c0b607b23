/** Makes the smallest change that turns what is drawn into what is to be drawn; boxes glide to new places where time is given. */
import type { AnimationManipulation, CollectionReturnValue, Core, ElementDefinition } from 'cytoscape';
import type { Point } from '../layout/box.ts';
import type { MapElement } from './elements.ts';

/** The elements drawn last, by id: what has not changed is not touched. */
export type Drawn = ReadonlyMap<string, MapElement>;

export function reconcile(cy: Core, drawn: Drawn, elements: readonly MapElement[], glideMs = 0): Drawn {
  const gliding: (readonly [CollectionReturnValue, Point])[] = [];
  const wanted = new Map(elements.map(element => [element.id, element]));
  cy.batch(() => {
    const gone = [...drawn.keys()].filter(id => !wanted.has(id) || isOtherEdge(drawn.get(id), wanted.get(id)));
    for (const id of gone) cy.getElementById(id).remove();
    const left = new Set(gone);
    cy.add(elements.filter(({ id }) => !drawn.has(id) || left.has(id)).map(definitionOf));
    for (const element of elements) {
      const before = drawn.get(element.id);
      if (before === undefined || left.has(element.id)) continue;
      const own = cy.getElementById(element.id);
      if (!sameData(before.data, element.data)) own.data(element.data);
      if (before.classes !== element.classes) own.classes(kept(own.classes(), element.classes));
      const { position } = element;
      if (position === undefined || (before.position?.x === position.x && before.position.y === position.y)) continue;
      // Its colours may be changing softly, and do so to their end: all that moves it is stopped, and nothing else.
      glideOf(own)?.stop();
      if (glideMs === 0) own.position({ ...position });
      else gliding.push([own, position]);
    }
  });
  for (const [own, position] of gliding) {
    // The types ask for a place on the screen besides.
    const move = { position: { ...position }, duration: glideMs, easing: 'ease-in-out' } as Parameters<typeof own.animation>[0];
    own.scratch(glideName, own.animation(move).play());
  }
  return wanted;
}

const glideName = 'glide';

function glideOf(own: CollectionReturnValue): AnimationManipulation | undefined {
  return own.scratch(glideName) as AnimationManipulation | undefined;
}

function definitionOf({ id, group, classes, data, position }: MapElement): ElementDefinition {
  return {
    group,
    classes,
    data: { id, ...data },
    ...(position === undefined ? {} : { position: { ...position } }),
    // A drag that begins on a box moves the map, as one beside it does.
    ...(group === 'nodes' ? { grabbable: false, pannable: true, selectable: false } : { selectable: false }),
  };
}

/** What the pointer and the keyboard set by themselves stays. Each name once: Cytoscape tells a change by how many there are. */
function kept(now: unknown, wanted: string): string[] {
  const own = (now as readonly string[]).filter(name => name === 'pointed' || name === 'cursor');
  return [...new Set([...wanted.split(' ').filter(name => name !== ''), ...own])];
}

/** The ends of an edge cannot be changed in place. */
function isOtherEdge(before: MapElement | undefined, after: MapElement | undefined): boolean {
  return before?.data['source'] !== after?.data['source'] || before?.data['target'] !== after?.data['target'];
}

function sameData(a: MapElement['data'], b: MapElement['data']): boolean {
  const keys = Object.keys(b);
  return keys.length === Object.keys(a).length && keys.every(key => same(a[key], b[key]));
}

function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((value, place) => value === b[place]);
  return a === b;
}
