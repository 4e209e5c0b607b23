/** Every ready question, in the order in which they are offered, under what they are about. */
import type { questionGroups } from '../words/en/questions.ts';
import { questionsOnBoards } from './boards.ts';
import { questionsOnDuties } from './duties.ts';
import { questionsOnFlows } from './flows.ts';
import { questionsOnKnowledge } from './knowledge.ts';
import { questionsOnOverlaps } from './overlaps.ts';
import type { Question } from './question.ts';
import { questionsOnSeats } from './seats.ts';
import { questionsOnSilos } from './silos.ts';

export type QuestionGroup = keyof typeof questionGroups;

export const questionsByGroup: readonly (readonly [group: QuestionGroup, questions: readonly Question[]])[] = [
  ['boards', questionsOnBoards],
  ['seats', questionsOnSeats],
  ['duties', questionsOnDuties],
  ['flows', questionsOnFlows],
  ['overlaps', questionsOnOverlaps],
  ['silos', questionsOnSilos],
  ['knowledge', questionsOnKnowledge],
];

export const allQuestions: readonly Question[] = questionsByGroup.flatMap(([, questions]) => questions);

export function findQuestion(id: string): Question | undefined {
  return allQuestions.find(question => question.id === id);
}
