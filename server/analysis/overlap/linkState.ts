/** How two boards stand to each other by what is recorded: of themselves, or of such boards in general. */
import type { TermOf } from '../../../schema/model/terms.ts';
import { interfaceType } from '../../../schema/model/terms/interface.ts';
import type { linkState } from '../../../schema/model/terms/linkState.ts';
import type { PartnershipId } from '../../domain/id.ts';
import type { Interface, Partnership } from '../../domain/things.ts';
import { groupBy } from '../../graph/grouping.ts';
import { byId } from '../../graph/order.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { memoised } from '../memoised.ts';

export type LinkState = TermOf<typeof linkState>;

export interface LinkBetween {
  readonly state: LinkState;
  /** Rows of the two boards themselves, by id. */
  readonly direct: readonly Interface[];
  /** Rows that reach the two by way of a group, by id; also those that a row of the two already tells. */
  readonly general: readonly Interface[];
}

export function linkBetween(graph: PartnershipGraph, a: PartnershipId, b: PartnershipId): LinkBetween {
  const own = ownBetween(graph, a, b);
  const direct = own.filter(({ holds }) => holds !== 'no');
  const general = generalBetween(graph, a, b);
  return { state: stateOf(direct, untoldIn(graph, own, general)), direct, general };
}

/** The state alone: what is said in general is looked up only where no row of the two themselves decides. */
export function linkStateOf(graph: PartnershipGraph, a: PartnershipId, b: PartnershipId): LinkState {
  const own = ownBetween(graph, a, b);
  const direct = own.filter(({ holds }) => holds !== 'no');
  return stateOf(direct, direct.length > 0 ? [] : untoldIn(graph, own, generalBetween(graph, a, b)));
}

function ownBetween(graph: PartnershipGraph, a: PartnershipId, b: PartnershipId): readonly Interface[] {
  return graph.interfacesOf(a).filter(({ from, to }) => (from === a ? to : from) === b);
}

function generalBetween(graph: PartnershipGraph, a: PartnershipId, b: PartnershipId): readonly Interface[] {
  return generalAt(graph, a).filter(row => reaches(graph, row, a, b) || reaches(graph, row, b, a));
}

/** What a source says of the two themselves, also that it is not so, stands before what is said of their kind. */
function untoldIn(graph: PartnershipGraph, own: readonly Interface[], general: readonly Interface[]): readonly Interface[] {
  return general.filter(row => !own.some(one => one.type === row.type && isSameWay(graph, one, row)));
}

/** Interfaces with a group at one end or both, in order of id. */
export const generalInterfacesIn: (graph: PartnershipGraph) => readonly Interface[] = memoised(graph =>
  [...graph.interfaces.values()].filter(
    ({ from, to, holds }) => holds !== 'no' && (graph.requirePartnership(from).isGroup || graph.requirePartnership(to).isGroup),
  ),
);

/** Those at one end of which the board may stand, in order of id. */
function generalAt(graph: PartnershipGraph, board: PartnershipId): readonly Interface[] {
  const { byEnd, byKind } = generalByEnd(graph);
  const [own, ofKind] = [byEnd.get(board) ?? [], byKind.get(graph.requirePartnership(board).kind) ?? []];
  return own.length === 0 ? ofKind : [...new Set([...own, ...ofKind])].sort(byId);
}

interface GeneralByEnd {
  readonly byEnd: ReadonlyMap<PartnershipId, readonly Interface[]>;
  readonly byKind: ReadonlyMap<Partnership['kind'], readonly Interface[]>;
}

const generalByEnd: (graph: PartnershipGraph) => GeneralByEnd = memoised(graph => {
  const ends = (row: Interface): readonly Partnership[] => [graph.requirePartnership(row.from), graph.requirePartnership(row.to)];
  const rows = generalInterfacesIn(graph);
  return {
    byEnd: groupBy(rows, row => ends(row).flatMap(({ id, isGroup }) => (isGroup ? [] : [id]))),
    byKind: groupBy(rows, row => [...new Set(ends(row).flatMap(({ isGroup, groupOf }) => (isGroup ? groupOf : [])))]),
  };
});

/** Whether a named board may stand at the end: it is the end, or of a kind that the group there stands for. */
function standsAt(graph: PartnershipGraph, end: PartnershipId, board: PartnershipId): boolean {
  const standing = graph.requirePartnership(end);
  return standing.isGroup ? standing.groupOf.includes(graph.requirePartnership(board).kind) : end === board;
}

export function isFinding({ type }: Interface): boolean {
  return interfaceType.labels[type].nature === 'finding';
}

/** Whether the row reaches the two, the first at its beginning. Between two groups only boards that meet somewhere. */
function reaches(graph: PartnershipGraph, { from, to }: Interface, first: PartnershipId, second: PartnershipId): boolean {
  if (!standsAt(graph, from, first) || !standsAt(graph, to, second)) return false;
  if (!graph.requirePartnership(from).isGroup || !graph.requirePartnership(to).isGroup) return true;
  const [one, other] = [graph.footprintOf(first), graph.footprintOf(second)];
  return one === null || other === null || one.some(council => other.includes(council));
}

function isSameWay(graph: PartnershipGraph, own: Interface, general: Interface): boolean {
  return reaches(graph, general, own.from, own.to);
}

function stateOf(direct: readonly Interface[], general: readonly Interface[]): LinkState {
  if (direct.some(row => !isFinding(row))) return 'direct';
  if (direct.length > 0) return 'direct finding only';
  if (general.some(row => !isFinding(row))) return 'general only';
  return general.length > 0 ? 'general finding only' : 'none recorded';
}
