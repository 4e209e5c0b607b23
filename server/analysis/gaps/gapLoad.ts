/** How many gaps are there about each body, how much does the gravest matter, and how much is to be asked? */
import { severity as severities } from '../../../schema/model/terms/gap.ts';
import type { BodyId } from '../../domain/id.ts';
import type { Body } from '../../domain/things.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { isOutdated, judgementsOn } from '../judgements.ts';
import { memoised } from '../memoised.ts';
import { namedBodies } from '../coverage/bodies.ts';
import { gapsOf } from './catalogue.ts';
import type { Gap, Severity } from './gap.ts';

export interface GapLoad {
  readonly body: Body;
  /** Of the gravest that is there; null where none is. */
  readonly severity: Severity | null;
  /** How many are there, by rows of its own or told in general. */
  readonly open: number;
  /** How many more nobody knows: to be asked. */
  readonly ask: number;
}

/** Of every body that a gap is about, in order of kind and id; bodies of which none was found are left out. */
export const gapLoadsOf: (graph: PartnershipGraph) => readonly GapLoad[] = memoised(graph => {
  const gapsByBody = new Map<BodyId, Gap[]>();
  for (const gap of gapsOf(graph)) {
    if (gap.state === 'no' || gap.state === 'not applicable' || isSettled(graph, gap)) continue;
    for (const id of bodiesIn(gap)) gapsByBody.set(id, [...(gapsByBody.get(id) ?? []), gap]);
  }
  const groups = [...graph.organisations.values(), ...graph.partnerships.values()].filter(body => body.isGroup);
  return [...namedBodies(graph), ...groups].flatMap(body => {
    const gaps = gapsByBody.get(body.id);
    return gaps === undefined ? [] : [loadOf(body, gaps)];
  });
});

/** Somebody judged it as required or useful, and what was judged still says the same. */
export function isSettled(graph: PartnershipGraph, { id }: Gap): boolean {
  const [newest] = judgementsOn(graph, id);
  if (newest === undefined || (newest.verdict !== 'required' && newest.verdict !== 'useful')) return false;
  return isOutdated(graph, newest) !== true;
}

function bodiesIn({ subjects }: Gap): ReadonlySet<BodyId> {
  return new Set(subjects.flatMap(subject => (subject.is === 'Organisation' || subject.is === 'Partnership' ? [subject.id] : [])));
}

function loadOf(body: Body, gaps: readonly Gap[]): GapLoad {
  const open = gaps.filter(({ state }) => state !== 'unknown');
  const severity = severities.values.find(one => open.some(gap => gap.severity === one)) ?? null;
  return { body, severity, open: open.length, ask: gaps.length - open.length };
}
