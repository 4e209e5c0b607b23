/** All that a graph tells, to compare whole graphs: every field, every answer about every id, in their orders. */
import { statementKinds, thingKinds, kinds, type KindName, type StatementName, type ThingName } from '../../schema/model/model.ts';
import type { AreaId, BodyId, PartnershipId } from '../../server/domain/id.ts';
import { LaidOver } from '../../server/graph/laidOver.ts';
import type { PartnershipGraph } from '../../server/graph/partnershipGraph.ts';

export function everythingIn(graph: PartnershipGraph): unknown {
  const fields = Object.entries(graph).flatMap(([name, value]) => (typeof value === 'function' ? [] : [[name, listed(value)]]));
  const evidence = [...graph.sources.keys()].flatMap(source => graph.evidenceIn(source));
  const ids = new Set(
    [...graph.things, ...graph.statements, ...graph.judgements.values(), ...evidence, { id: 'nobody' }].map(({ id }) => id as string),
  );
  return {
    fields: Object.fromEntries(fields),
    ofKinds: [
      ...(Object.keys(thingKinds) as ThingName[]).map(kind => [kind, listed(graph.thingsOfKind(kind))]),
      ...(Object.keys(statementKinds) as StatementName[]).map(kind => [kind, listed(graph.statementsOfKind(kind))]),
    ],
    answers: [...ids].sort().map(id => [id, ...answersAbout(graph, id)]),
    serving: graph.councils.map(council => graph.bodiesServing([council]).map(({ id }) => id)),
  };
}

function answersAbout(graph: PartnershipGraph, id: string): readonly unknown[] {
  const [body, board, area] = [id as BodyId, id as PartnershipId, id as AreaId];
  const ofEachKind = (Object.keys(kinds) as KindName[]).flatMap(is => {
    const of = { is, id };
    const told = [graph.findThing(is, id), ...graph.evidenceOf(of), ...graph.mentionsOf(of), ...graph.disagreementsOf(of)];
    return told.some(one => one !== undefined) ? [[is, told]] : [];
  });
  return [
    ofEachKind,
    graph.kindsOf(id),
    [graph.findStatement(id), graph.findBody(id), graph.findEvidence(id)],
    [graph.membershipsOf(body), graph.interfacesOf(board), graph.flowsOf(body), graph.remitsOf(board), graph.dutiesHeldBy(body)],
    [graph.remitsFor(id as never), graph.holdersOf(id as never), graph.evidenceIn(id as never)],
    [graph.coveragesOf(body), graph.areasOf(body), graph.footprintOf(body), graph.regionOf(body)],
    [graph.councilsOf(area), graph.withinsOf(area)],
  ];
}

/** Maps in their order: two that hold the same in another order are not the same. */
function listed(value: unknown): unknown {
  return value instanceof Map || value instanceof LaidOver ? [...value] : value;
}
