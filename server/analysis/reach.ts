/** Where does a fund or a data set get to, and where does it stop? */
import type { Language } from '../../schema/words/say.ts';
import type { flowsAndLoad } from '../../schema/words/en/flowsAndLoad.ts';
import type { BodyId } from '../domain/id.ts';
import type { Flow } from '../domain/things.ts';
import { membersOfGroup } from '../graph/general.ts';
import { byId } from '../graph/order.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { rowsFrom } from './measure.ts';
import { tellerIn } from './teller.ts';

export interface Reach {
  readonly flow: Flow;
  /** Bodies it reaches by rows of their own, groups among them, in order of id. */
  readonly reached: readonly BodyId[];
  /** Members of the groups it reaches: told in general. */
  readonly reachedInGeneral: readonly BodyId[];
  readonly stopsAt: readonly BodyId[];
  readonly rows: readonly Flow[];
  why(language: Language): string;
}

/** Why a flow goes no further. */
type Stop = Extract<keyof typeof flowsAndLoad, `stops${string}`>;

/** Why nothing flows at all: what never left stops nowhere. */
type None = Extract<keyof typeof flowsAndLoad, 'nothingPaid' | 'nothingGiven' | 'nothingButView'>;

/** Follows the same data set, or the same programme and the parts of a total, from giver to receiver. */
export function reachOf(graph: PartnershipGraph, flow: Flow): Reach {
  const reached = new Set<BodyId>();
  const walked = new Map<string, Flow>();
  const stops = new Map<BodyId, Stop>();
  /** Who got nothing. */
  const without = new Map<BodyId, None>();
  /** Who got it until it ended. */
  const once = new Set<BodyId>();
  let edge: readonly Flow[] = [flow];
  while (edge.length > 0) {
    const next: Flow[] = [];
    for (const step of edge) {
      if (walked.has(step.id)) continue;
      walked.set(step.id, step);
      const none = noneOf(step);
      if (none !== null) {
        without.set(step.to, none);
        continue;
      }
      const stop = stopOf(step);
      if (stop !== null) stops.set(step.from ?? step.to, stop);
      if (stop === 'stopsCeased') {
        once.add(step.to);
        next.push(...onwardFrom(graph, step).filter(onward => noneOf(onward) !== null || stopOf(onward) === 'stopsCeased'));
      }
      if (stop !== null && stop !== 'stopsAnalysisOnly') continue;
      reached.add(step.to);
      next.push(...onwardFrom(graph, step));
    }
    edge = next;
  }
  const givers = new Set([...walked.values()].filter(step => noneOf(step) === null).map(step => step.from));
  for (const body of reached) if (!givers.has(body)) stops.set(body, 'stopsThere');
  const own = [...reached].sort();
  return {
    flow,
    reached: own,
    // Their own rows say that they got nothing.
    reachedInGeneral: membersReached(graph, own).filter(body => !without.has(body)),
    stopsAt: [...stops.keys()].sort(),
    rows: rowsFrom(walked.values()) as readonly Flow[],
    why: language => whyIn(graph, language, { reached: own, once: [...once].filter(body => !reached.has(body)).sort() }, [without, stops]),
  };
}

/** Why there is no such flow; null where there is one, or may be. */
function noneOf(flow: Flow): None | null {
  if (flow.status === 'unsuccessful') return 'nothingPaid';
  if (flow.status === 'criticised') return 'nothingButView';
  return flow.holds === 'no' || flow.status === 'absent' ? 'nothingGiven' : null;
}

/** What stops a flow; null where it flows. Analysis alone passes on, the data behind it do not. */
function stopOf(flow: Flow): Stop | null {
  switch (flow.status) {
    case 'withheld':
      return 'stopsWithheld';
    case 'ceased':
    case 'discontinued':
      return 'stopsCeased';
    case 'wanted':
      return 'stopsWanted';
    case 'in development':
      return 'stopsInDevelopment';
    default:
      return flow.is === 'DataFlow' && flow.granularity === 'analysis only' ? 'stopsAnalysisOnly' : null;
  }
}

function onwardFrom(graph: PartnershipGraph, step: Flow): readonly Flow[] {
  const passers = new Set<BodyId>([step.to, ...membersReached(graph, [step.to])]);
  const onward = (graph.findBody(step.to) === undefined ? [] : [...passers]).flatMap(body =>
    graph.flowsOf(body).filter(flow => flow.from === body && isTheSame(step, flow)),
  );
  const parts = step.is === 'FundingFlow' ? [...graph.fundingFlows.values()].filter(({ partOf }) => partOf === step.id) : [];
  return [...new Set([...onward, ...parts])].sort(byId);
}

function isTheSame(step: Flow, flow: Flow): boolean {
  if (step.is === 'DataFlow') return flow.is === 'DataFlow' && step.datasetId !== null && flow.datasetId === step.datasetId;
  return flow.is === 'FundingFlow' && step.programme !== null && flow.programme === step.programme;
}

function membersReached(graph: PartnershipGraph, bodies: readonly BodyId[]): readonly BodyId[] {
  const members = bodies.map(id => graph.requireBody(id)).flatMap(body => (body.isGroup ? membersOfGroup(graph, body) : []));
  return [...new Set(members)].filter(member => !bodies.includes(member)).sort();
}

type Reasons = ReadonlyMap<BodyId, Stop | None>;

interface Whom {
  readonly reached: readonly BodyId[];
  readonly once: readonly BodyId[];
}

function whyIn(graph: PartnershipGraph, language: Language, { reached, once }: Whom, reasons: readonly Reasons[]): string {
  const { say, body, list } = tellerIn(graph, language);
  const first = [
    ...(reached.length === 0 ? [] : [say('flowsAndLoad', 'reaches', { bodies: list(reached.map(body)) })]),
    ...(once.length === 0 ? [] : [say('flowsAndLoad', 'onceReached', { bodies: list(once.map(body)) })]),
    ...(reached.length + once.length === 0 ? [say('flowsAndLoad', 'reachesNobody')] : []),
  ];
  const why = reasons.flatMap(reasonOf =>
    [...new Set(reasonOf.values())].sort().map(reason => {
      const bodies = [...reasonOf].flatMap(([id, own]) => (own === reason ? [id] : [])).sort();
      return say('flowsAndLoad', reason, { bodies: list(bodies.map(body)) });
    }),
  );
  return [...first, ...why].join(' ');
}
