/** The rules as a person chooses among them: by how much their gaps matter, each with how many of them stand how. */
import { valuesOf } from '../../../../schema/words/labelOf.ts';
import type { GapReach, GapRulesQuery, Severity, Standing } from '../../../api/generated/graphql.ts';

export type Rule = GapRulesQuery['gapRules'][number];

export interface RuleGroup {
  readonly severity: Severity;
  /** Those that find something or have something to ask, in the order in which they are told: what is not known is not none. */
  readonly finding: readonly Rule[];
  readonly findingNone: readonly Rule[];
}

export function countIn({ counts }: Pick<Rule, 'counts'>, states: readonly Standing[]): number {
  return counts.reduce((sum, { state, count }) => sum + (states.includes(state) ? count : 0), 0);
}

/** The rules with the counts of what reaches so far; null takes all. Where an area is asked about, what is not of a part holds everywhere. */
export function rulesReaching(rules: readonly Rule[], reach: GapReach | null): readonly Rule[] {
  if (reach === null) return rules;
  return rules.map(rule => ({ ...rule, counts: reach === 'PART' ? rule.partCounts : elsewhere(rule) }));
}

function elsewhere({ counts, partCounts }: Rule): Rule['counts'] {
  return counts.map(({ state, count }) => ({ state, count: count - countIn({ counts: partCounts }, [state]) }));
}

/** Gravest first; how much matters, where only some is wanted. */
export function rulesBySeverity(rules: readonly Rule[], states: readonly Standing[], wanted: readonly Severity[]): readonly RuleGroup[] {
  return (valuesOf('Severity') as readonly Severity[])
    .filter(severity => wanted.length === 0 || wanted.includes(severity))
    .map(severity => {
      const own = rules.filter(rule => rule.severity === severity);
      const open: readonly Standing[] = [...states, 'UNKNOWN'];
      return {
        severity,
        finding: own.filter(rule => countIn(rule, open) > 0),
        findingNone: own.filter(rule => countIn(rule, open) === 0),
      };
    });
}

export interface Totals {
  readonly yes: number;
  readonly general: number;
  readonly ask: number;
  /** Of those that are there. */
  readonly high: number;
}

export function totalsOf(rules: readonly Rule[]): Totals {
  const sum = (states: readonly Standing[], of = rules): number => of.reduce((all, rule) => all + countIn(rule, states), 0);
  return {
    yes: sum(['YES']),
    general: sum(['GENERAL']),
    ask: sum(['UNKNOWN']),
    high: sum(
      ['YES', 'GENERAL'],
      rules.filter(({ severity }) => severity === 'HIGH'),
    ),
  };
}
