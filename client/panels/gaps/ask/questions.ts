/** What is to be asked, as questions that a meeting can answer. Pure. */
import type { ViewSay } from '../../../../schema/words/viewing.ts';
import type { gapQuestions } from '../../../../schema/words/en/gapsView.ts';
import type { BoardQuestionsQuery } from '../../../api/generated/graphql.ts';

type Asked = BoardQuestionsQuery['gaps']['nodes'][number];
type QuestionRule = keyof typeof gapQuestions;

export interface Question {
  readonly id: string;
  readonly text: string;
  /** What was found, where the question alone does not say it. */
  readonly found: string | null;
  /** How many lines to write on. */
  readonly lines: number;
}

/** What the finding says beside its question. */
const saysMore: ReadonlySet<string> = new Set(['funding-only-by-bid', 'funding-from-one-funder', 'one-data-source', 'required-seat-empty']);

const rules: ReadonlySet<string> = new Set<QuestionRule>([
  'duties-without-direct-funding',
  'funding-only-by-bid',
  'funding-from-one-funder',
  'one-data-source',
  'no-upward-interface',
  'members-not-known',
  'required-seat-empty',
]);

export function questionOf({ id, rule, sentence }: Asked, viewSay: ViewSay): Question {
  // A rule that is newer than these words asks with what it found.
  if (!rules.has(rule)) return { id, text: viewSay('gapsView', 'isThatSo'), found: sentence, lines: 1 };
  return {
    id,
    text: viewSay('gapQuestions', rule as QuestionRule),
    found: saysMore.has(rule) ? sentence : null,
    lines: rule === 'members-not-known' ? 6 : 1,
  };
}
