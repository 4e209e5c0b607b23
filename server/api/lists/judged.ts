/** Conditions on what was made of a gap or an overlap, by its newest judgement. */
import { aboutOf, isOutdated, judgementsOn, pairJudged } from '../../analysis/judgements.ts';
import type { PartnershipId } from '../../domain/id.ts';
import type { Judgement } from '../../domain/things.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { badInput } from '../errors.ts';
import { among, same, type Maybe } from './conditions.ts';

export interface JudgedAs {
  readonly verdict?: Maybe<readonly Judgement['verdict'][]>;
  readonly judged?: Maybe<boolean>;
  readonly outdated?: Maybe<boolean>;
}

/** Whether what bears an id was judged as wanted. */
export function judgedAs(graph: PartnershipGraph, wanted: JudgedAs): (about: string) => boolean {
  if (!asksJudgements(wanted)) return () => true;
  if (wanted.judged === false) return about => judgementsOn(graph, about).length === 0;
  return about => {
    const [newest] = judgementsOn(graph, about);
    return newest !== undefined && isAs(graph, newest, wanted);
  };
}

/** Pairs of boards by what was made of their overlap. */
export interface PairsJudged {
  readonly are: 'wanted' | 'left out';
  readonly pairs: readonly (readonly [PartnershipId, PartnershipId])[];
}

/** Null where nobody asks. One pair at a time: to tell what is outdated, each overlap is worked out. */
export function* pairsJudgedAs(graph: PartnershipGraph, wanted: JudgedAs): Generator<void, PairsJudged | null> {
  if (!asksJudgements(wanted)) return null;
  const pairs: (readonly [PartnershipId, PartnershipId])[] = [];
  for (const about of new Set([...graph.judgements.values()].map(judgement => aboutOf(graph, judgement.about)))) {
    const pair = pairJudged(graph, about);
    const [newest] = judgementsOn(graph, about);
    if (pair !== null && newest !== undefined && (wanted.judged === false || isAs(graph, newest, wanted))) pairs.push(pair);
    yield;
  }
  return { are: wanted.judged === false ? 'left out' : 'wanted', pairs };
}

function isAs(graph: PartnershipGraph, judgement: Judgement, { verdict, outdated }: JudgedAs): boolean {
  return among(judgement.verdict, verdict) && (outdated == null || same(isOutdated(graph, judgement), outdated));
}

/** Throws when both are asked for: judgements of a sort, and none. */
function asksJudgements({ verdict, judged, outdated }: JudgedAs): boolean {
  const other = verdict != null ? 'verdict' : outdated != null ? 'outdated' : null;
  if (judged === false && other !== null)
    throw badInput(`"judged: false" asks for what nobody judged, and "${other}" for judgements. Leave one of the two out.`);
  return judged != null || other !== null;
}
