/** Lists within things, each measured thing by thing where a query asks for it: on a large landscape it takes seconds to go through them all. */
import { memoisedInSteps, type InSteps } from '../../analysis/memoised.ts';
import type { AreaId, BodyId, OrganisationId, PartnershipId } from '../../domain/id.ts';
import type { Body, Statement } from '../../domain/things.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { associationsOf, seatsOf } from '../../graph/seats.ts';
import { dutiesToldOf, flowsToldOf, interfacesToldOf, remitsToldOf } from '../../graph/told.ts';
import { spreadOf, type Spread } from './spread.ts';

const footprints = measured('footprint', bodiesIn, graph => body => graph.footprintOf(body) ?? []);

/** By "Type.field", or by "field" wherever it stands. */
export const measuredLists: ReadonlyMap<string, InSteps<Spread>> = new Map([
  measured('Area.partnerships', areasIn, servedBy('Partnership')),
  measured('Area.organisations', areasIn, servedBy('Organisation')),
  measured(
    'BoardLoad.boards',
    graph => graph.councils,
    graph => council => graph.bodiesServing([council]),
  ),
  footprints,
  // What two boards share of their areas is no longer than what one has.
  ['sharedArea', footprints[1]],
  measured('areas', bodiesIn, graph => graph.areasOf),
  measured('mentions', bodiesIn, graph => body => graph.mentionsOf(graph.requireBody(body))),
  measured('evidence', statementsIn, graph => graph.evidenceOf),
  ...[false, true].flatMap(includeGeneral => toldSpreads(includeGeneral)),
]);

/** What is told of bodies; "general" where statements of groups are spread to them. */
function toldSpreads(includeGeneral: boolean): readonly (readonly [string, InSteps<Spread>])[] {
  const named = (field: string): string => (includeGeneral ? `${field} general` : field);
  const options = { includeGeneral };
  return [
    measured(named('Organisation.seats'), organisationsIn, graph => id => seatsOf(graph, id, options)),
    measured(named('Organisation.associations'), organisationsIn, graph => id => associationsOf(graph, id, options)),
    measured(named('Partnership.seats'), partnershipsIn, graph => id => seatsOf(graph, id, options)),
    measured(named('Partnership.associations'), partnershipsIn, graph => id => associationsOf(graph, id, options)),
    measured(named('Partnership.interfaces'), partnershipsIn, graph => id => interfacesToldOf(graph, id, includeGeneral)),
    measured(named('Partnership.themes'), partnershipsIn, graph => id => remitsToldOf(graph, id, includeGeneral)),
    measured(named('duties'), bodiesIn, graph => id => dutiesToldOf(graph, id, includeGeneral)),
    measured(named('flows'), bodiesIn, graph => id => flowsToldOf(graph, id, includeGeneral)),
  ];
}

/** A list of a field, a step for each thing that has one. */
function measured<Thing>(
  field: string,
  thingsIn: (graph: PartnershipGraph) => readonly Thing[],
  listIn: (graph: PartnershipGraph) => (thing: Thing) => readonly unknown[],
): readonly [string, InSteps<Spread>] {
  const work = memoisedInSteps(function* (graph): Generator<void, Spread> {
    const listOf = listIn(graph);
    const lengths: number[] = [];
    for (const thing of thingsIn(graph)) {
      lengths.push(listOf(thing).length);
      yield;
    }
    return spreadOf(lengths);
  });
  return [field, work];
}

function organisationsIn(graph: PartnershipGraph): readonly OrganisationId[] {
  return [...graph.organisations.keys()];
}

function partnershipsIn(graph: PartnershipGraph): readonly PartnershipId[] {
  return [...graph.partnerships.keys()];
}

function bodiesIn(graph: PartnershipGraph): readonly BodyId[] {
  return [...organisationsIn(graph), ...partnershipsIn(graph)];
}

function areasIn(graph: PartnershipGraph): readonly AreaId[] {
  return [...graph.areas.keys()];
}

function servedBy(kind: Body['is']): (graph: PartnershipGraph) => (area: AreaId) => readonly Body[] {
  return graph => area => graph.bodiesServing(graph.councilsOf(area)).filter(body => body.is === kind);
}

function statementsIn(graph: PartnershipGraph): readonly Statement[] {
  return [graph.memberships, graph.interfaces, graph.fundingFlows, graph.dataFlows, graph.remits, graph.dutyHoldings].flatMap(kind => [
    ...kind.values(),
  ]);
}
