/** Official groupings: by which a body is counted to a sector, to a tier, to a region. */
import { enumName } from '../../../schema/model/terms.ts';
import type { Body } from '../../domain/things.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { noGroup } from './eiIndex.ts';
import type { Network } from './network.ts';
import type { Networks } from './questions.ts';

export type GroupingName = 'SECTOR' | 'DEVOLUTION' | 'TIER' | 'REGION';

export const groupingNames: readonly GroupingName[] = ['SECTOR', 'DEVOLUTION', 'TIER', 'REGION'];

/** The group of a body by its name: an enum value, or the id of an area; null where none is known or its sort has none. */
export function groupNamed(graph: PartnershipGraph, body: Body, by: GroupingName): string | null {
  switch (by) {
    case 'SECTOR':
      return body.is === 'Organisation' ? enumOf(body.sector) : null;
    case 'DEVOLUTION':
      return body.is === 'Organisation' ? enumOf(body.devolution) : null;
    case 'TIER':
      return body.is === 'Partnership' ? enumOf(body.tier) : null;
    case 'REGION':
      return regionOf(graph, body);
  }
}

/** A body of one region stands in it; those of several in one group, those of all Wales in another. */
function regionOf(graph: PartnershipGraph, { id }: Body): string | null {
  const { scope, region } = graph.regionOf(id);
  return scope === 'one' ? region : enumOf(scope);
}

function enumOf(value: string | null): string | null {
  return value === null ? null : enumName(value);
}

/** Groups of all bodies of a network as numbers, in order of their names. */
export interface Grouped {
  readonly names: readonly string[];
  readonly groupOf: Int32Array;
  /** Bodies whose group is not known. */
  readonly unknown: number;
}

export function groupedBy(networks: Networks, network: Network, by: GroupingName): Promise<Grouped> {
  return networks.once(network, `grouped by ${by}`, () => grouping(network, by));
}

/** A step for each body. */
export function* grouping({ graph, nodes }: Network, by: GroupingName): Generator<void, Grouped> {
  const named: (string | null)[] = [];
  for (const body of nodes) {
    named.push(groupNamed(graph, body, by));
    yield;
  }
  const names = [...new Set(named.filter(name => name !== null))].sort();
  const numbers = new Map(names.map((name, number) => [name, number]));
  const groupOf = Int32Array.from(named, name => (name === null ? noGroup : (numbers.get(name) ?? noGroup)));
  return { names, groupOf, unknown: named.filter(name => name === null).length };
}

/** One for all of Wales: not to be ranked beside bodies of one area without saying so. */
export function isOneForAll(graph: PartnershipGraph, { id }: Body): boolean {
  return graph.regionOf(id).scope === 'wales';
}
