/** The network of boards that a link of their own joins. */
import { interfaceType } from '../../../schema/model/terms/interface.ts';
import type { Interface } from '../../domain/things.ts';
import { isAssumed } from '../../graph/certainty.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { namedPartnerships } from '../coverage/bodies.ts';
import { rowsFrom } from '../measure.ts';
import { readsUp } from '../upwardLine.ts';
import { numbering, onceOnly, type Network, type NetworkOptions } from './network.ts';
import { inOrder, topologyOf } from './topology.ts';

/** A step for each board. */
export function* linksNetwork(graph: PartnershipGraph, options: NetworkOptions): Generator<void, Network> {
  const boards = namedPartnerships(graph).filter(({ tier }) => options.includeNational || tier !== 'national');
  const numberOf = yield* numbering(boards);
  const linksOf: (readonly Interface[])[] = [];
  const unknown = new Set<string>();
  for (const { id } of boards) {
    const links = graph
      .interfacesOf(id)
      .filter(({ from, to, type }) => from !== to && numberOf.has(from) && numberOf.has(to) && interfaceType.labels[type].nature === 'link')
      .filter(link => options.includeAssumed || !isAssumed(graph.evidenceOf(link)));
    for (const link of links) if (link.holds === 'unknown') unknown.add(link.id);
    linksOf.push(links.filter(({ holds }) => holds === 'yes'));
    yield;
  }
  const otherEnd = ({ from, to }: Interface, node: number): string => (from === boards[node]?.id ? to : from);
  function* numbersAt(isWanted: (link: Interface, node: number) => boolean): Generator<void, readonly Int32Array[]> {
    const numbers: Int32Array[] = [];
    for (const [node, links] of linksOf.entries()) {
      numbers.push(inOrder(links.flatMap(link => (isWanted(link, node) ? (numberOf.get(otherEnd(link, node)) ?? []) : []))));
      yield;
    }
    return numbers;
  }
  /** A link between a lower and an upper board runs from the lower; a sideways one runs both ways. */
  const runsUpFrom = (link: Interface, node: number): boolean =>
    interfaceType.labels[link.type].direction === 'sideways' || readsUp(link, link.from === boards[node]?.id);
  return {
    options,
    graph,
    nodes: boards,
    numberOf,
    topology: topologyOf(yield* numbersAt(() => true), { outOf: yield* numbersAt(runsUpFrom) }),
    statementsOf: node => linksOf[node] ?? [],
    statementsBetween: (a, b) => (linksOf[a] ?? []).filter(link => otherEnd(link, a) === boards[b]?.id),
    rows: onceOnly(() => rowsFrom(linksOf.flat())),
    unknown: unknown.size,
    seats: null,
  };
}
