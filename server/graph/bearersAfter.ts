/** The kinds that bear an id once a change is made; what it writes again does not go. */
import type { KindName } from '../../schema/model/model.ts';
import { inOrderOfModel, type KindsById } from '../domain/decode.ts';
import type { RecordKey } from '../domain/record.ts';
import { groupBy, listsOf } from './grouping.ts';
import type { PartnershipGraph } from './partnershipGraph.ts';

export function bearersAfter(graph: PartnershipGraph, upsert: readonly RecordKey[], remove: readonly RecordKey[]): KindsById {
  const kindsOf = (keys: readonly RecordKey[]): ((id: string) => readonly KindName[]) =>
    listsOf(new Map([...groupBy(keys, ({ id }) => [id])].map(([id, bearing]) => [id, bearing.map(({ kind }) => kind)])));
  const [written, gone] = [kindsOf(upsert), kindsOf(remove)];
  return {
    get: id => inOrderOfModel([...graph.kindsOf(id).filter(kind => !gone(id).includes(kind)), ...written(id)]),
  };
}
