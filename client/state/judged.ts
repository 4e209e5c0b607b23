/** What is asked of judgements, as the server takes it: nothing that was judged so is what nobody judged. Pure. */
import type { Verdict } from '../api/generated/graphql.ts';
import type { Choices } from './choices.ts';

export interface JudgedAsked {
  readonly verdict: Verdict[] | null;
  readonly judged: boolean | null;
  readonly outdated: boolean | null;
}

export function judgedAsked({ judged, verdict }: Pick<Choices, 'judged' | 'verdict'>): JudgedAsked {
  return {
    verdict: judged === 'NO' || verdict.length === 0 ? null : [...verdict],
    judged: judged === 'NO' ? false : judged === 'YES' ? true : null,
    outdated: judged === 'CHANGED' ? true : null,
  };
}

/** A verdict is of what was judged. */
export function withVerdict(choices: Choices, verdict: Choices['verdict']): Choices {
  return { ...choices, verdict, judged: choices.judged === 'NO' && verdict.length > 0 ? 'ANY' : choices.judged };
}
