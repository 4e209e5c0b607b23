/** Data that are withheld, wanted, ceased or limited; that come too rarely or at the wrong level; and boards that rely on one giver. */
import type { DataFlow, Flow } from '../../domain/things.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { isGeneral } from '../../graph/told.ts';
import { dataSetOf, dataSetsOf, type DataSet } from '../coverage/dataSets.ts';
import type { Teller } from '../teller.ts';
import type { Found, GapRule, Severity } from './gap.ts';

type Status = NonNullable<DataFlow['status']>;

export const dataWithheld: GapRule = ofStatus('data-withheld', 'withheld', 'high');
export const dataCeased: GapRule = ofStatus('data-ceased', 'ceased', 'high');
export const dataWanted: GapRule = ofStatus('data-wanted', 'wanted', 'medium');
export const dataLimited: GapRule = ofStatus('data-limited', 'limited', 'medium');

/** Plans are made yearly: what comes more rarely, only once, or not at all does not serve them. */
const tooRare = /\b(?:five|four|three|ten)-yearly\b|\bonce\b|\bproject\b|\bnot at all\b/i;

export const dataTooRare: GapRule = {
  id: 'data-too-rare',
  severity: 'low',
  find: graph =>
    coming(graph.dataFlows.values()).flatMap(flow => {
      const often = [flow.frequency, flow.note].find(words => words !== null && tooRare.test(words));
      if (often === undefined || often === null) return [];
      return [
        about(graph, flow, teller =>
          teller.say('gapSentences', 'data-too-rare', { ...ends(graph, flow, teller), often: teller.written(often) }),
        ),
      ];
    }),
};

/** How wide an area data are broken down for, narrowest first; a board needs them no wider than its own. */
const widths = ['local', 'regional', 'national'] as const;

export const dataWrongLevel: GapRule = {
  id: 'data-wrong-level',
  severity: 'medium',
  find: graph =>
    coming(graph.dataFlows.values()).flatMap(flow => {
      if (flow.granularity === 'analysis only') {
        return [about(graph, flow, teller => teller.say('gapSentences', 'data-analysis-only', ends(graph, flow, teller)))];
      }
      const receiver = graph.requireBody(flow.to);
      const width = widthOf(flow.geography);
      if (receiver.is !== 'Partnership' || width < 0 || width <= widths.indexOf(receiver.tier)) return [];
      const told = (teller: Teller): string =>
        teller.say('gapSentences', 'data-wrong-level', { ...ends(graph, flow, teller), geography: teller.written(flow.geography ?? '') });
      return [about(graph, flow, told)];
    }),
};

export const oneDataSource: GapRule = {
  id: 'one-data-source',
  severity: 'low',
  find: graph =>
    [...graph.partnerships.values()].flatMap((board): readonly Found[] => {
      const incoming = coming(graph.flowsOf(board.id)).filter(flow => flow.to === board.id);
      const [giver, ...others] = [...new Set(incoming.map(flow => flow.from))];
      // A giver that is not said may be another one.
      if (giver === undefined || giver === null || others.length > 0) return [];
      return [
        {
          subject: board.id,
          object: giver,
          state: board.isGroup ? 'general' : 'unknown',
          subjects: [board, graph.requireBody(giver)],
          rows: incoming,
          ...whereOf(graph, board.id),
          tell: ({ say, name, body }) => say('gapSentences', 'one-data-source', { body: name(board), giver: body(giver) }),
        },
      ];
    }),
};

function ofStatus(id: 'data-withheld' | 'data-ceased' | 'data-wanted' | 'data-limited', status: Status, severity: Severity): GapRule {
  return {
    id,
    severity,
    find: graph =>
      flowsIn(graph.dataFlows.values())
        .filter(flow => flow.status === status)
        .map(flow => about(graph, flow, teller => teller.say('gapSentences', id, ends(graph, flow, teller)))),
  };
}

function about(graph: PartnershipGraph, flow: DataFlow, tell: (teller: Teller) => string): Found {
  const giver = flow.from === null ? [] : [graph.requireBody(flow.from)];
  return {
    subject: flow.id,
    object: flow.to,
    state: isGeneral(graph, flow) ? 'general' : flow.holds === 'unknown' ? 'unknown' : 'yes',
    subjects: [flow, ...giver, graph.requireBody(flow.to)],
    rows: [flow],
    ...whereOf(graph, flow.to),
    tell,
  };
}

/** A gap in data is felt where the receiver works. */
function whereOf(graph: PartnershipGraph, receiver: DataFlow['to']): Pick<Found, 'where'> {
  const footprint = graph.footprintOf(receiver);
  return footprint === null ? {} : { where: footprint };
}

function ends(
  graph: PartnershipGraph,
  flow: DataFlow,
  { name, body }: Teller,
): { readonly data: string; readonly giver: string; readonly receiver: string } {
  return { data: name(dataSetNamed(graph, flow)), giver: body(flow.from), receiver: body(flow.to) };
}

function dataSetNamed(graph: PartnershipGraph, flow: DataFlow): DataSet {
  const found = dataSetsOf(graph).find(({ id }) => id === dataSetOf(flow));
  if (found === undefined) throw new Error(`No data set bears the id ${dataSetOf(flow)}.`);
  return { ...found, nameEn: flow.dataset ?? found.nameEn, nameCy: flow.datasetCy ?? found.nameCy };
}

/** A flow that a source denies is no flow at all. */
function flowsIn(flows: Iterable<Flow>): readonly DataFlow[] {
  return [...flows].filter(flow => flow.is === 'DataFlow').filter(flow => flow.holds !== 'no');
}

function coming(flows: Iterable<Flow>): readonly DataFlow[] {
  return flowsIn(flows).filter(flow => flow.status === 'flowing' || flow.status === 'limited');
}

function widthOf(geography: string | null): number {
  if (geography === null) return -1;
  if (/\b(?:council|local|LSOA|ward)\b/i.test(geography)) return 0;
  if (/\bregion/i.test(geography)) return 1;
  return /\b(?:Wales|national|UK)\b/i.test(geography) && !/\b(?:North|South|West|Mid)\b/.test(geography) ? 2 : -1;
}
