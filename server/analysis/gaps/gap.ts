/** What a gap is, and what a rule that finds gaps is. */
import type { TermOf } from '../../../schema/model/terms.ts';
import type { severity } from '../../../schema/model/terms/gap.ts';
import type { GapRuleId } from '../../../schema/words/gapRules.ts';
import type { Language } from '../../../schema/words/say.ts';
import type { AreaId } from '../../domain/id.ts';
import type { Evidence, EvidenceLeftBehind, Partnership, Statement, Thing } from '../../domain/things.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import type { Standing } from '../coverage/cell.ts';
import type { DataSet } from '../coverage/dataSets.ts';
import type { Teller } from '../teller.ts';

export type Severity = TermOf<typeof severity>;
export type RuleId = GapRuleId;

/** What a gap is about. */
export type Subject = Thing | Statement | DataSet | EvidenceLeftBehind;

/** What a gap rests on. */
export type Row = Thing | Statement;

/** What a rule tells of one gap; the catalogue adds the rest. */
export interface Found {
  /** Ids that make the finding's own, with the rule's; a finding about one thing has no object. */
  readonly subject: string;
  readonly object?: string;
  /** Whether the gap is there. */
  readonly state: Standing;
  readonly subjects: readonly Subject[];
  readonly rows: readonly Row[];
  /** The council areas it concerns; left out where those of its subjects say it. */
  readonly where?: readonly AreaId[];
  tell(teller: Teller): string;
}

export interface GapRule {
  readonly id: RuleId;
  readonly severity: Severity;
  find(graph: PartnershipGraph): readonly Found[];
}

export interface Gap {
  readonly is: 'Gap';
  readonly id: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly state: Standing;
  readonly subjects: readonly Subject[];
  readonly rows: readonly Row[];
  readonly evidence: readonly (Evidence | EvidenceLeftBehind)[];
  /** In column order; null where nobody recorded where. */
  readonly councils: readonly AreaId[] | null;
  /** The kinds of the boards it is about. */
  readonly kinds: ReadonlySet<Partnership['kind']>;
  sentence(language: Language): string;
}

/** `weak-link:csp-all:psb-all`; a dash where there is no object. */
export function gapId(rule: RuleId, { subject, object = '-' }: Pick<Found, 'subject' | 'object'>): string {
  return `${rule}:${subject}:${object}`;
}
