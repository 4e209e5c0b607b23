/** What is to be drawn of Saltmarsh, as elements; and that the canvas makes the smallest change to come to it. */
import cytoscape, { type Core } from 'cytoscape';
import { describe, expect, test } from 'vitest';
import { elementsOf, type MapElement, type SaidAt } from '../../client/canvas/elements.ts';
import { pictureOf, type Picture } from '../../client/canvas/picture.ts';
import { reconcile, type Drawn } from '../../client/canvas/reconcile.ts';
import type { Point } from '../../client/layout/box.ts';
import { layOutMap } from '../../client/layout/mapLayout.ts';
import { passing } from '../../client/state/filtered.ts';
import { noFilters, type Filters, type Focus, type Lens } from '../../client/state/session.ts';
import { sharingOf } from '../../client/state/sharing.ts';
import { surroundingsOf } from '../../client/state/surroundings.ts';
import { halfWide, saltmarshMap as saltmarsh } from '../world/saltmarshMap.ts';

const layout = layOutMap(saltmarsh, { size: { width: 314, height: 300 }, folded: new Set(), kept: null, measure: halfWide });

interface Looking {
  readonly focus?: Partial<Focus> & { readonly id: string };
  readonly lens?: Lens;
  readonly filters?: Partial<Filters>;
  readonly selected?: string;
  readonly pair?: readonly string[];
}

function pictureFor({ focus, lens = 'structure', filters = {}, selected, pair = [] }: Looking = {}): Picture {
  const whole = focus === undefined ? null : { steps: 1 as const, direction: 'any' as const, ...focus };
  return pictureOf(saltmarsh, layout, {
    lens,
    selected: selected === undefined ? null : { kind: 'partnership', id: selected },
    passing: passing(saltmarsh, { ...noFilters, ...filters }),
    surroundings: whole === null ? null : surroundingsOf(saltmarsh, { focus: whole, lens, certainty: [] }),
    sharing: pair.length === 0 ? null : sharingOf(saltmarsh, pair, { assumed: true, required: true }),
  });
}

/** Who stands in which state: `lit: psb-estuary, …`. */
function states({ boxes }: Picture, ...wanted: readonly string[]): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const state of wanted) {
    found[state] = boxes
      .filter(box => box.state === state)
      .map(({ key }) => key)
      .join(', ');
  }
  return found;
}

const lines = (picture: Picture): readonly string[] =>
  picture.lines.map(({ from, to, kind, arrow, isAssumed }) => {
    const head = { from: '←', to: '→', none: '–' }[arrow ?? 'none'];
    return `${from} ${head} ${to}, ${kind}${isAssumed ? ', assumed' : ''}`;
  });

describe('boxes', () => {
  test('are plain at rest, and each body has as many as it has pieces', () => {
    const { boxes, lines: drawn } = pictureFor();
    expect(boxes).toHaveLength(21);
    expect(new Set(boxes.map(({ state }) => state))).toEqual(new Set(['plain']));
    expect(drawn).toEqual([]);
  });

  test('around a focus are lit, the others fade', () => {
    const picture = pictureFor({ focus: { id: 'csp-saltmarsh' } });
    expect(states(picture, 'centre', 'lit', 'plain', 'filtered')).toEqual({
      centre: 'csp-saltmarsh',
      lit: 'psb-estuary, police-marsh, health-estuary, council-saltmarsh',
      plain: '',
      filtered: '',
    });
    expect(picture.boxes.filter(({ state }) => state === 'faded')).toHaveLength(16);
  });

  test('that filters leave out stand back, but never the body in the middle', () => {
    const picture = pictureFor({ focus: { id: 'csp-saltmarsh' }, filters: { tier: ['NATIONAL'] } });
    expect(states(picture, 'centre', 'lit', 'faded')).toEqual({ centre: 'csp-saltmarsh', lit: '', faded: 'board-marsh' });
    expect(picture.boxes.filter(({ state }) => state === 'filtered')).toHaveLength(19);
  });

  test('both pieces of a body are in one state, and both are selected', () => {
    const { boxes } = pictureFor({ focus: { id: 'csp-heron' }, selected: 'pilots-lantern' });
    expect(boxes.filter(({ bodyId }) => bodyId === 'pilots-lantern').map(({ state, isSelected }) => ({ state, isSelected }))).toEqual([
      { state: 'lit', isSelected: true },
      { state: 'lit', isSelected: true },
    ]);
    expect(boxes.filter(({ isSelected }) => isSelected)).toHaveLength(2);
  });

  test('groups are told from named bodies', () => {
    const { boxes } = pictureFor();
    expect(boxes.filter(({ isGeneral }) => isGeneral).map(({ key }) => key)).toEqual([
      'csp-all',
      'forums-all',
      'grp-councils',
      'grp-landlords',
      'grp-volunteers',
    ]);
  });
});

describe('under the lens of overlap', () => {
  test('one board stands in the middle, its members and the boards that share them stay, the rest fades, and nothing moves', () => {
    const picture = pictureFor({ lens: 'overlap', pair: ['csp-saltmarsh'] });
    expect(states(picture, 'centre', 'plain', 'filtered')).toEqual({
      centre: 'csp-saltmarsh',
      plain: 'psb-estuary, csp-samphire, police-marsh, health-estuary, council-saltmarsh',
      filtered: '',
    });
    expect([picture.lines, picture.ticks]).toEqual([[], []]);
    expect(picture.layout).toBe(layout);
  });

  test('of two boards only their members stay', () => {
    expect(states(pictureFor({ lens: 'overlap', pair: ['csp-saltmarsh', 'psb-estuary'] }), 'centre', 'plain')).toEqual({
      centre: 'psb-estuary, csp-saltmarsh',
      plain: 'police-marsh, health-estuary, council-saltmarsh, council-samphire, lifeboat',
    });
  });

  test('filters leave out here too, but never a board chosen', () => {
    const picture = pictureFor({ lens: 'overlap', pair: ['csp-saltmarsh'], filters: { sector: ['HEALTH'] } });
    expect(states(picture, 'centre')['centre']).toBe('csp-saltmarsh');
    expect(states(picture, 'plain')['plain']).not.toContain('police-marsh');
  });
});

describe('a finding about a pair', () => {
  const picture = pictureFor({ focus: { id: 'csp-saltmarsh' } });

  test('is a remark on the other board, which it does not light', () => {
    expect(picture.boxes.filter(({ isRemarked }) => isRemarked).map(({ key, state }) => `${key} ${state}`)).toEqual(['csp-samphire faded']);
  });

  test('is never a line', () => {
    expect(picture.lines.some(({ from, to }) => [from, to].includes('csp-samphire'))).toBe(false);
  });
});

describe('lines', () => {
  test('of a board lead to its members and upwards to the board above; what is assumed says so', () => {
    expect(lines(pictureFor({ focus: { id: 'csp-saltmarsh' } }))).toEqual([
      'csp-saltmarsh → psb-estuary, link',
      'csp-saltmarsh – council-saltmarsh, seat',
      'csp-saltmarsh – health-estuary, seat, assumed',
      'csp-saltmarsh – police-marsh, seat',
    ]);
  });

  test('of the board above point at it from below', () => {
    expect(lines(pictureFor({ focus: { id: 'psb-estuary' } })).slice(0, 2)).toEqual([
      'psb-estuary ← csp-saltmarsh, link',
      'psb-estuary ← csp-samphire, link, assumed',
    ]);
  });

  test('further out are links alone: seats of all of them would bury the map', () => {
    const drawn = lines(pictureFor({ focus: { id: 'csp-heron', steps: 2 } }));
    expect(drawn).toEqual(['csp-heron – pilots-lantern, link', 'csp-heron – lifeboat, seat, assumed']);
    const further = lines(pictureFor({ focus: { id: 'council-saltmarsh', steps: 2 } }));
    expect(further.filter(line => line.endsWith('seat'))).toEqual([
      'council-saltmarsh – csp-saltmarsh, seat',
      'council-saltmarsh – psb-estuary, seat',
    ]);
    expect(further.filter(line => line.includes('link'))).toEqual([
      'csp-saltmarsh → psb-estuary, link',
      'psb-estuary ← csp-samphire, link, assumed',
    ]);
  });

  test('of money point the way it goes', () => {
    expect(lines(pictureFor({ focus: { id: 'csp-saltmarsh' }, lens: 'money' }))).toEqual([
      'csp-saltmarsh ← council-saltmarsh, money',
      'csp-saltmarsh ← council-saltmarsh, money',
    ]);
    expect(lines(pictureFor({ focus: { id: 'police-marsh' }, lens: 'data' }))).toEqual(['police-marsh → csp-saltmarsh, data']);
  });
});

describe('ticks', () => {
  test('say at rest what sits under what in the row above, dashed where it is assumed', () => {
    expect(pictureFor().ticks).toEqual([
      { id: 'tick:i1', child: 'csp-saltmarsh', parent: 'psb-estuary', x: 157, isAssumed: false, isQuiet: false },
      { id: 'tick:i5', child: 'csp-samphire', parent: 'psb-estuary', x: 257, isAssumed: true, isQuiet: false },
    ]);
  });

  test('are drawn between neighbouring rows alone: none runs through a box', () => {
    const apart = layOutMap(saltmarsh, {
      size: { width: 314, height: 300 },
      folded: new Set(['local_boards']),
      kept: null,
      measure: halfWide,
    });
    expect(pictureOf(saltmarsh, apart, { lens: 'structure', selected: null, passing: new Set(), surroundings: null }).ticks).toEqual([]);
  });

  test('fade with their boards, and other lenses have none', () => {
    const focused = pictureFor({ focus: { id: 'csp-saltmarsh' } });
    expect(focused.ticks.map(({ child, isQuiet }) => ({ child, isQuiet }))).toEqual([
      { child: 'csp-saltmarsh', isQuiet: false },
      { child: 'csp-samphire', isQuiet: true },
    ]);
    expect(pictureFor({ lens: 'seats' }).ticks).toEqual([]);
  });
});

const said: SaidAt = {
  zoom: 1,
  fontPx: 11,
  labelOf: ({ bodyId }) => ({ lines: [bodyId, 'more'], nameLines: 1, isFull: false, count: '3', fontPx: 11, shift: 0 }),
  holeLabelOf: ({ kind }) => `${kind}?`,
  noAreaLabel: 'area not recorded',
};

const elementsFor = (looking: Looking = {}, at: SaidAt = said): readonly MapElement[] => elementsOf(pictureFor(looking), at);

describe('elements', () => {
  test('a box is a node in the middle of its place, in its colours, with its lines and its number', () => {
    const [box, mark] = ['psb-estuary', 'mark:psb-estuary'].map(id => elementsFor().find(element => element.id === id));
    expect(box).toEqual({
      id: 'psb-estuary',
      group: 'nodes',
      classes: 'box plain plain',
      position: { x: 207, y: 43 },
      data: {
        width: 197,
        height: 18,
        fill: '#d3efe9',
        line: '#0f7f73',
        ink: '#0a3f3a',
        label: 'psb-estuary\nmore',
        shift: 0,
        font: 11,
        bodyId: 'psb-estuary',
      },
    });
    expect(mark).toEqual({
      id: 'mark:psb-estuary',
      group: 'nodes',
      classes: 'mark plain',
      position: { x: 298.5, y: 43 },
      data: { width: 8, height: 18, ink: '#0a3f3a', label: '3', font: 11 },
    });
  });

  test('what is known of a box is told by classes, which have looks of their own', () => {
    const classes = (id: string, looking: Looking): string | undefined => elementsFor(looking).find(element => element.id === id)?.classes;
    expect(classes('csp-all', {})).toBe('box plain plain general');
    expect(classes('csp-saltmarsh', { focus: { id: 'csp-saltmarsh' }, selected: 'csp-saltmarsh' })).toBe('box centre plain selected');
    expect(classes('csp-samphire', { focus: { id: 'csp-saltmarsh' } })).toBe('box faded plain remarked');
    expect(classes('watch', { lens: 'seats' })).toBe('box plain unknown');
    expect(classes('council-saltmarsh', { lens: 'money' })).toBe('box plain gives');
  });

  test('each council’s ground is of its region, darker and lighter by turns', () => {
    expect(
      elementsFor()
        .filter(({ classes }) => classes === 'ground')
        .map(({ id, data }) => [id, data['width'], data['fill']]),
    ).toEqual([
      ['ground:region-sands', 98, '#eef2f7'],
      ['ground:region-estuary', 198, '#f7f9fb'],
    ]);
  });

  test('holes and bodies without area say that something is not known', () => {
    const labels = elementsFor().filter(({ classes }) => ['hole', 'note'].includes(classes));
    expect(labels.map(({ id, data }) => [id, data['label']])).toEqual([
      ['note:0', 'area not recorded'],
      ['note:1', 'area not recorded'],
      ['hole:0', 'PSB?'],
      ['hole:1', 'YOUNG_FUTURES?'],
    ]);
  });

  test('holes and what lies nowhere stand back with the boards, where a focus fades them', () => {
    const quiet = elementsFor({ focus: { id: 'csp-saltmarsh' } }).filter(({ classes }) => /^(hole|note)\b/.test(classes));
    expect(quiet.map(({ id, classes }) => `${id} ${classes}`)).toEqual([
      'note:0 note faded',
      'note:1 note faded',
      'hole:0 hole faded',
      'hole:1 hole faded',
    ]);
  });

  test('letters keep their size on the screen however much the map is magnified', () => {
    const fonts = new Set(elementsFor({}, { ...said, zoom: 4, fontPx: 12 }).flatMap(({ data }) => data['font'] ?? []));
    expect([...fonts]).toEqual([3, 2.75]);
  });

  test('bends stand where the route has them: weights and distances lead back to the points', () => {
    const picture = pictureFor({ focus: { id: 'csp-heron', steps: 3 } });
    const elements = elementsOf(picture, said);
    const bent = picture.lines.filter(({ points }) => points.length > 2);
    expect(bent.length).toBeGreaterThan(0);
    for (const { id, points } of picture.lines) {
      expect(pointsOf(elements, `line:${id}`)).toEqual(points.map(near));
    }
  });

  test('the pieces of a body are joined by a bracket below their row', () => {
    expect(pointsOf(elementsFor(), 'bracket:pilots-lantern#1')).toEqual(
      [
        { x: 99.5, y: 101 },
        { x: 99.5, y: 103 },
        { x: 214.5, y: 103 },
        { x: 214.5, y: 101 },
      ].map(near),
    );
  });
});

/** An edge's way, reckoned as Cytoscape does: along the line between the middles, and to its right. */
function pointsOf(elements: readonly MapElement[], id: string): readonly unknown[] {
  const edge = elements.find(element => element.id === id);
  const middle = (end: unknown): Point => elements.find(element => element.id === end)?.position ?? { x: Number.NaN, y: Number.NaN };
  if (edge === undefined) throw new Error(`No edge ${id}.`);
  const { source, target, weights, distances, leaves, enters } = edge.data;
  const [from, to] = [middle(source), middle(target)];
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const right = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  const bends = (weights as readonly number[]).map((weight, place) => {
    const distance = (distances as readonly number[])[place] ?? Number.NaN;
    return { x: from.x + weight * (to.x - from.x) + distance * right.x, y: from.y + weight * (to.y - from.y) + distance * right.y };
  });
  return [beside(from, leaves), ...bends, beside(to, enters)].map(near);
}

function beside({ x, y }: Point, offset: unknown): Point {
  const [dx = Number.NaN, dy = Number.NaN] = String(offset).split(' ').map(Number.parseFloat);
  return { x: x + dx, y: y + dy };
}

function near({ x, y }: Point): Point {
  return { x: Math.round(x * 1000) / 1000 + 0, y: Math.round(y * 1000) / 1000 + 0 };
}

describe('the smallest change', () => {
  /** A canvas on which something is drawn, and what happens to it from then on. */
  function canvas(elements: readonly MapElement[]): { readonly cy: Core; readonly drawn: Drawn; readonly happened: string[] } {
    const cy = cytoscape({ headless: true });
    const drawn = reconcile(cy, new Map(), elements);
    const happened: string[] = [];
    cy.on('add remove data position', event => void happened.push(`${event.type} ${String(event.target.id())}`));
    return { cy, drawn, happened };
  }

  const summary = (cy: Core): readonly unknown[] =>
    cy
      .elements()
      .map(element => ({
        id: element.id(),
        classes: [...element.classes()].toSorted(),
        data: element.data() as unknown,
        ...(element.isNode() ? { at: { ...element.position() } } : {}),
      }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));

  test('of the same picture touches nothing', () => {
    const { cy, drawn, happened } = canvas(elementsFor());
    reconcile(cy, drawn, elementsFor());
    expect(happened).toEqual([]);
  });

  test('for a focus recolours boxes and adds lines; no box moves', () => {
    const { cy, drawn, happened } = canvas(elementsFor());
    reconcile(cy, drawn, elementsFor({ focus: { id: 'csp-saltmarsh' } }));
    const added = elementsFor({ focus: { id: 'csp-saltmarsh' } }).filter(({ id }) => id.startsWith('line:'));
    expect(happened.toSorted()).toEqual(added.map(({ id }) => `add ${id}`).toSorted());
    expect(cy.getElementById('csp-heron').classes()).toContain('faded');
  });

  test('for another lens changes colours alone', () => {
    const { cy, drawn, happened } = canvas(elementsFor());
    reconcile(cy, drawn, elementsFor({ lens: 'seats' }));
    expect(new Set(happened.map(event => event.split(' ')[0]))).toEqual(new Set(['data', 'add', 'remove']));
    expect(happened.filter(event => /^(add|remove) (?!mark:|tick:)/.test(event))).toEqual([]);
  });

  test.each<readonly [string, Looking, Looking]>([
    ['a focus', {}, { focus: { id: 'csp-saltmarsh' } }],
    ['another focus', { focus: { id: 'csp-saltmarsh' } }, { focus: { id: 'lifeboat', steps: 2 } }],
    ['no focus', { focus: { id: 'lifeboat', steps: 3 } }, {}],
    ['another lens', { focus: { id: 'csp-saltmarsh' } }, { focus: { id: 'csp-saltmarsh' }, lens: 'money' }],
    ['filters and a selection', {}, { filters: { kind: ['PSB'] }, selected: 'psb-estuary' }],
  ])('leads to the same canvas as drawing afresh: %s', (_to, before, after) => {
    const { cy, drawn } = canvas(elementsFor(before));
    reconcile(cy, drawn, elementsFor(after));
    expect(summary(cy)).toEqual(summary(canvas(elementsFor(after)).cy));
  });

  test('for a map of another size leaves colours that change softly to do so: stopped midway they would stay so', () => {
    const cy = cytoscape({ headless: true, styleEnabled: true });
    const elements = elementsFor();
    const drawn = reconcile(cy, new Map(), elements);
    const box = cy.nodes()[0];
    const softly = { style: { 'background-opacity': 0.5 }, duration: 1000, queue: false };
    box?.animation(softly as unknown as Parameters<typeof box.animation>[0]).play();
    const moved = elements.map(one =>
      one.position === undefined ? one : { ...one, position: { x: one.position.x, y: one.position.y + 9 } },
    );
    reconcile(cy, drawn, moved);
    expect(box?.animated()).toBe(true);
    cy.destroy();
  });

  test('an edge that has other ends is put in anew, for ends cannot be changed', () => {
    const elements = elementsFor({ focus: { id: 'csp-saltmarsh' } });
    const { cy, drawn, happened } = canvas(elements);
    const turned = elements.map(element =>
      element.id === 'line:i1' ? { ...element, data: { ...element.data, target: 'csp-heron' } } : element,
    );
    reconcile(cy, drawn, turned);
    expect(happened).toEqual(['remove line:i1', 'add line:i1']);
    expect(cy.getElementById('line:i1').target().id()).toBe('csp-heron');
  });

  test('what pointer and keyboard have marked stays marked, and is given up with its box', () => {
    const { cy, drawn } = canvas(elementsFor());
    cy.getElementById('csp-heron').addClass('cursor');
    cy.getElementById('csp-samphire').addClass('pointed');
    reconcile(cy, drawn, elementsFor({ focus: { id: 'csp-saltmarsh' } }));
    expect(cy.getElementById('csp-heron').classes()).toEqual(['box', 'faded', 'plain', 'cursor']);
    expect(cy.getElementById('csp-samphire').hasClass('pointed')).toBe(true);
  });

  test('boxes that are gone take nothing else with them', () => {
    const elements = elementsFor({ focus: { id: 'csp-saltmarsh' } });
    const { cy, drawn } = canvas(elements);
    const without = elements.filter(({ id, data }) => id !== 'council-saltmarsh' && data['target'] !== 'council-saltmarsh');
    reconcile(cy, drawn, without);
    expect(cy.elements().length).toBe(without.length);
  });
});
