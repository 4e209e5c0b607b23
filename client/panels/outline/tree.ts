/** The outline as a tree: sections, lanes and bodies of the map; under an opened body, what stands one step from it. */
import { compareIn } from '../../../schema/words/collate.ts';
import { isPartnership, nameIn, type IndexedLandscape, type MapBody, type MapLane } from '../../state/landscape.ts';
import type { Language, Lens } from '../../state/session.ts';
import { linesFrom, type Line } from '../../state/surroundings.ts';

export interface TreeView {
  readonly index: IndexedLandscape;
  readonly language: Language;
  readonly lens: Lens;
  /** Certainties wanted of the steps; empty = any. */
  readonly certainty: readonly string[];
  readonly passing: ReadonlySet<string>;
  readonly closeUp: boolean;
  /** Nodes that stand against their default: sections and lanes start open, bodies closed. */
  readonly toggled: ReadonlySet<string>;
  /** Bodies whose lanes stand open whatever else does not: what is selected, what is in focus. */
  readonly atHand: readonly (string | undefined)[];
}

/** Of more bodies than this lanes start closed, each with its number: nobody goes through thousands one by one. */
const mostOpen = 1250;

export function startsGathered({ bodyById }: IndexedLandscape): boolean {
  return bodyById.size > mostOpen;
}

interface Place {
  /** The way from the top: `LOCAL/channel_panels/channel-cardiff`. */
  readonly key: string;
  readonly level: number;
  readonly position: number;
  readonly setSize: number;
  /** Null where there is nothing to open. */
  readonly isOpen: boolean | null;
}

export type TreeNode = Place &
  (
    | { readonly is: 'section'; readonly section: MapLane['section'] }
    | { readonly is: 'lane'; readonly lane: MapLane; readonly count: number }
    // `lines`: by what one comes to it from the body above; empty in a lane.
    | { readonly is: 'body'; readonly body: MapBody; readonly lines: readonly Line[]; readonly isFilteredAway: boolean }
  );

/** A node with what hangs below it, worked out only when it is opened. */
type Branch = (
  | { readonly is: 'section'; readonly id: string; readonly section: MapLane['section'] }
  | { readonly is: 'lane'; readonly id: string; readonly lane: MapLane; readonly count: number }
  | { readonly is: 'body'; readonly id: string; readonly body: MapBody; readonly lines: readonly Line[]; readonly isFilteredAway: boolean }
) & { readonly canOpen: boolean; readonly below: () => readonly Branch[] };

/** The nodes in sight, top to bottom. */
export function visibleNodes(view: TreeView): readonly TreeNode[] {
  return walkDown(view, sectionsOf(view), '', 1);
}

/** The key of the node above; null at the top. */
export function keyAbove(key: string): string | null {
  const cut = key.lastIndexOf('/');
  return cut < 0 ? null : key.slice(0, cut);
}

/** The node that Tab comes to: the one left last or what still stands above it, else the first of the bodies named, else the first of all. */
export function nodeToEnter(
  nodes: readonly TreeNode[],
  key: string | null,
  bodyIds: readonly (string | undefined)[],
): TreeNode | undefined {
  for (let at = key; at !== null; at = keyAbove(at)) {
    const node = nodes.find(other => other.key === at);
    if (node !== undefined) return node;
  }
  for (const id of bodyIds) {
    const node = nodes.find(other => other.is === 'body' && other.body.id === id);
    if (node !== undefined) return node;
  }
  return nodes[0];
}

function walkDown(view: TreeView, branches: readonly Branch[], above: string, level: number): readonly TreeNode[] {
  return branches.flatMap(({ canOpen, below, id, ...branch }, at) => {
    const key = above === '' ? id : `${above}/${id}`;
    const isOpen = canOpen ? view.toggled.has(key) !== startsOpen(view, branch) || holdsAtHand(view, branch) : null;
    const node: TreeNode = { ...branch, key, level, position: at + 1, setSize: branches.length, isOpen };
    return isOpen === true ? [node, ...walkDown(view, below(), key, level + 1)] : [node];
  });
}

type Named = { readonly is: 'section' | 'body' } | { readonly is: 'lane'; readonly lane: MapLane };

function startsOpen({ index }: TreeView, branch: Named): boolean {
  return branch.is === 'section' || (branch.is === 'lane' && !startsGathered(index));
}

function holdsAtHand({ index, atHand }: TreeView, branch: Named): boolean {
  if (branch.is !== 'lane' || !startsGathered(index)) return false;
  return atHand.some(id => index.laneByBody.get(id ?? '')?.id === branch.lane.id);
}

function sectionsOf(view: TreeView): readonly Branch[] {
  const sections = [...new Set(view.index.lanes.map(lane => lane.section))];
  return sections.flatMap(section => {
    const lanes = lanesOf(view, section);
    return lanes.length === 0 ? [] : [{ is: 'section' as const, id: section, section, canOpen: true, below: () => lanes }];
  });
}

function lanesOf(view: TreeView, section: MapLane['section']): readonly Branch[] {
  return view.index.lanes.flatMap(lane => {
    if (lane.section !== section) return [];
    const bodies = (view.index.bodiesByLane.get(lane.id) ?? []).filter(({ id }) => !view.closeUp || view.passing.has(id));
    if (bodies.length === 0) return [];
    const below = (): readonly Branch[] => inNameOrder(view, bodies).map(body => branchFor(view, body, { lines: [], path: [] }));
    return [{ is: 'lane' as const, id: lane.id, lane, count: bodies.length, canOpen: true, below }];
  });
}

interface Reached {
  readonly lines: readonly Line[];
  /** Ids of the bodies above, none of which is met again below. */
  readonly path: readonly string[];
}

function branchFor(view: TreeView, body: MapBody, { lines, path }: Reached): Branch {
  const ownPath = [...path, body.id];
  const onward = linesOnward(view, body, ownPath);
  return {
    is: 'body',
    id: body.id,
    body,
    lines,
    isFilteredAway: !view.passing.has(body.id),
    canOpen: onward.length > 0,
    below: () => neighboursBy(view, onward).map(([other, ways]) => branchFor(view, other, { lines: ways, path: ownPath })),
  };
}

/** What leads on from a body, as the focus walks: to named bodies only, never back. */
function linesOnward({ index, lens, certainty }: TreeView, body: MapBody, path: readonly string[]): readonly Line[] {
  return linesFrom(index, body.id, lens).filter(
    line =>
      index.bodyById.get(line.to)?.isGeneral === false &&
      !path.includes(line.to) &&
      (certainty.length === 0 || certainty.includes(line.certainty)),
  );
}

/** Each other body once, with all lines to it: boards before organisations, then by name. */
function neighboursBy(view: TreeView, onward: readonly Line[]): readonly (readonly [MapBody, readonly Line[]])[] {
  const linesByBody = new Map<string, Line[]>();
  for (const line of onward) linesByBody.set(line.to, [...(linesByBody.get(line.to) ?? []), line]);
  const others = [...linesByBody.keys()].flatMap(id => view.index.bodyById.get(id) ?? []);
  const boards = inNameOrder(view, others.filter(isPartnership));
  const bodies = inNameOrder(
    view,
    others.filter(other => !isPartnership(other)),
  );
  return [...boards, ...bodies].map(body => [body, linesByBody.get(body.id) ?? []]);
}

function inNameOrder({ language }: TreeView, bodies: readonly MapBody[]): readonly MapBody[] {
  const compare = compareIn(language);
  return bodies.toSorted((a, b) => compare(nameIn(a, language).text, nameIn(b, language).text) || (a.id < b.id ? -1 : 1));
}
