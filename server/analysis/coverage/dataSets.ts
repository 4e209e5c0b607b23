/** Which data sets reach which boards? */
import type { DataFlow, Partnership } from '../../domain/things.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { flowsToldOf } from '../../graph/told.ts';
import { memoised } from '../memoised.ts';
import { namedPartnerships } from './bodies.ts';
import { CellItems, cellOf, stateTold, type Standing } from './cell.ts';
import type { CellAt } from './duties.ts';

/** A data set as its flows name it. */
export interface DataSet {
  readonly is: 'DataSet';
  readonly id: string;
  readonly nameEn: string;
  readonly nameCy: string | null;
  readonly flows: readonly DataFlow[];
}

/** In order of id; a flow of which the data set has no id is a data set of its own. */
export const dataSetsOf: (graph: PartnershipGraph) => readonly DataSet[] = memoised(graph => {
  const flows = new Map<string, DataFlow[]>();
  for (const flow of graph.dataFlows.values()) flows.set(dataSetOf(flow), [...(flows.get(dataSetOf(flow)) ?? []), flow]);
  return [...flows]
    .map(([id, own]): DataSet => ({
      is: 'DataSet',
      id,
      nameEn: own.find(flow => flow.dataset !== null)?.dataset ?? id,
      nameCy: own.find(flow => flow.datasetCy !== null)?.datasetCy ?? null,
      flows: own,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
});

export function dataSetOf({ id, datasetId }: DataFlow): string {
  return datasetId ?? id;
}

export const dataCells: (graph: PartnershipGraph) => CellAt<DataSet, Partnership> = memoised(graph => {
  const items = new CellItems();
  for (const { id: board } of namedPartnerships(graph)) {
    for (const told of flowsToldOf(graph, board, true)) {
      const { statement } = told;
      if (statement.is !== 'DataFlow' || told.to !== board) continue;
      items.add(dataSetOf(statement), board, { state: stateOf(statement, told), row: statement, body: board });
    }
  }
  return (dataSet, board) => cellOf(items.at(dataSet.id, board.id));
});

/** Data withheld, wanted or ceased do not come; told in general that says nothing sure of one board. */
function stateOf({ status }: DataFlow, told: { readonly holds: 'yes' | 'no' | 'unknown'; readonly isGeneral: boolean }): Standing {
  if (status === 'in development') return 'unknown';
  if (status === 'withheld' || status === 'wanted' || status === 'ceased') return told.isGeneral ? 'unknown' : 'no';
  return stateTold(told);
}
