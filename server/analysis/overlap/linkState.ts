/** How two boards stand to each other by what is recorded: of themselves, or of such boards in general. */
import type { TermOf } from '../../../schema/model/terms.ts';
import { interfaceType } from '../../../schema/model/terms/interface.ts';
import type { linkState } from '../../../schema/model/terms/linkState.ts';
import type { PartnershipId } from '../../domain/id.ts';
import type { Interface } from '../../domain/things.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';

export type LinkState = TermOf<typeof linkState>;

export interface LinkBetween {
  readonly state: LinkState;
  /** Rows of the two boards themselves, by id. */
  readonly direct: readonly Interface[];
  /** Rows that reach the two by way of a group, by id; also those that a row of the two already tells. */
  readonly general: readonly Interface[];
}

export function linkBetween(graph: PartnershipGraph, a: PartnershipId, b: PartnershipId): LinkBetween {
  const own = graph.interfacesOf(a).filter(({ from, to }) => (from === a ? to : from) === b);
  const direct = own.filter(({ holds }) => holds !== 'no');
  const general = generalInterfacesIn(graph).filter(row => reaches(graph, row, a, b) || reaches(graph, row, b, a));
  // What a source says of the two themselves, also that it is not so, stands before what is said of their kind.
  const untold = general.filter(row => !own.some(one => one.type === row.type && isSameWay(graph, one, row)));
  return { state: stateOf(direct, untold), direct, general };
}

/** Interfaces with a group at one end or both. */
export function generalInterfacesIn(graph: PartnershipGraph): readonly Interface[] {
  const known = generalByGraph.get(graph);
  if (known !== undefined) return known;
  const general = [...graph.interfaces.values()].filter(
    ({ from, to, holds }) => holds !== 'no' && (graph.requirePartnership(from).isGroup || graph.requirePartnership(to).isGroup),
  );
  generalByGraph.set(graph, general);
  return general;
}

const generalByGraph = new WeakMap<PartnershipGraph, readonly Interface[]>();

/** Whether a named board may stand at the end: it is the end, or of a kind that the group there stands for. */
export function standsAt(graph: PartnershipGraph, end: PartnershipId, board: PartnershipId): boolean {
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
