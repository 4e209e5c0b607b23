/** The catalogue of gaps: every rule, and everything the rules find in a landscape. */
import type { Language } from '../../../schema/words/say.ts';
import { tellIn } from '../../../schema/words/sentences.ts';
import type { AreaId } from '../../domain/id.ts';
import type { Evidence, EvidenceLeftBehind, Partnership } from '../../domain/things.ts';
import { byId } from '../../graph/order.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { memoised, memoisedInSteps, type InSteps } from '../memoised.ts';
import { tellerIn } from '../teller.ts';
import { dataCeased, dataLimited, dataTooRare, dataWanted, dataWithheld, dataWrongLevel, oneDataSource } from './data.ts';
import { dutyNobodyMust, dutyWithoutHolderHere } from './duties.ts';
import {
  evidenceLeftBehind,
  restingOnUnopened,
  sourcesDisagree,
  statementAssumed,
  statementDisputed,
  statementStale,
  statementWithoutEvidence,
} from './evidence.ts';
import { dutiesWithoutDirectFunding, fundingEnded, fundingFromOneFunder, fundingOnlyByBid } from './funding.ts';
import { gapId, type Found, type Gap, type GapRule, type RuleId, type Row, type Subject } from './gap.ts';
import { noUpwardInterface, weakLink } from './lines.ts';
import { welshNameMissing } from './names.ts';
import { membersNotKnown, requiredSeatEmpty } from './seats.ts';
import { themeCoveredTwice, themeUncovered } from './themes.ts';

/** In the order in which they are told. */
export const gapRules: readonly GapRule[] = [
  dutyNobodyMust,
  dutyWithoutHolderHere,
  requiredSeatEmpty,
  themeUncovered,
  themeCoveredTwice,
  dutiesWithoutDirectFunding,
  fundingOnlyByBid,
  fundingFromOneFunder,
  fundingEnded,
  dataWithheld,
  dataCeased,
  dataWanted,
  dataLimited,
  dataTooRare,
  dataWrongLevel,
  oneDataSource,
  noUpwardInterface,
  membersNotKnown,
  weakLink,
  sourcesDisagree,
  statementDisputed,
  statementWithoutEvidence,
  statementAssumed,
  statementStale,
  restingOnUnopened,
  evidenceLeftBehind,
  welshNameMissing,
];

/** All findings, rule by rule, each rule's in order of id; a step for each rule and for each finding. */
const gaps: InSteps<readonly Gap[]> = memoisedInSteps(function* (graph) {
  const all: Gap[] = [];
  for (const rule of gapRules) {
    const ofRule: Gap[] = [];
    for (const found of rule.find(graph)) {
      ofRule.push(gapFrom(graph, rule, found));
      yield;
    }
    all.push(...onceEach(ofRule).sort(byId));
    yield;
  }
  return all;
});

export const gapsOf: (graph: PartnershipGraph) => readonly Gap[] = gaps.of;

/** The same, step by step: it takes longer than others should wait, once for each graph. */
export const findingGaps: (graph: PartnershipGraph) => Generator<void, readonly Gap[]> = gaps.steps;

const gapsById = memoised(graph => new Map(gapsOf(graph).map(gap => [gap.id, gap])));

export function findGap(graph: PartnershipGraph, id: string): Gap | undefined {
  return gapsById(graph).get(id);
}

/** What would close a gap of a rule, and whom to ask. */
export function mendOf(rule: RuleId, language: Language): string {
  return tellIn[language]('gapMends', rule);
}

export function titleOf(rule: RuleId, language: Language): string {
  return tellIn[language]('gapTitles', rule);
}

function gapFrom(graph: PartnershipGraph, rule: GapRule, found: Found): Gap {
  return {
    is: 'Gap',
    id: gapId(rule.id, found),
    rule: rule.id,
    severity: rule.severity,
    state: found.state,
    subjects: found.subjects,
    rows: found.rows,
    evidence: evidenceBehind(graph, found),
    councils: found.where ?? councilsOf(graph, found.subjects),
    kinds: new Set(found.subjects.flatMap(kindsOf)),
    sentence: language => found.tell(tellerIn(graph, language)),
  };
}

function evidenceBehind(graph: PartnershipGraph, { rows, subjects }: Found): readonly (Evidence | EvidenceLeftBehind)[] {
  return [...rows.flatMap((row: Row) => graph.evidenceOf(row)), ...subjects.filter(subject => subject.is === 'Evidence')];
}

/** Where the bodies and areas among the subjects are; null where nobody recorded it of any. */
function councilsOf(graph: PartnershipGraph, subjects: readonly Subject[]): readonly AreaId[] | null {
  const councils = new Set(
    subjects.flatMap(subject => {
      if (subject.is === 'Area') return graph.councilsOf(subject.id);
      return subject.is === 'Organisation' || subject.is === 'Partnership' ? (graph.footprintOf(subject.id) ?? []) : [];
    }),
  );
  return councils.size === 0 ? null : graph.councils.filter(council => councils.has(council));
}

function kindsOf(subject: Subject): readonly Partnership['kind'][] {
  return subject.is === 'Partnership' ? [subject.kind, ...subject.groupOf] : [];
}

/** Two rows about the same pair are one finding that rests on both. */
function onceEach(gaps: readonly Gap[]): Gap[] {
  const known = new Map<string, Gap>();
  for (const gap of gaps) {
    const before = known.get(gap.id);
    known.set(
      gap.id,
      before === undefined ? gap : { ...before, rows: [...before.rows, ...gap.rows], evidence: [...before.evidence, ...gap.evidence] },
    );
  }
  return [...known.values()];
}
