import type { Question } from '../../../schema/questions/question.ts';
import type { Speech } from './cells.ts';

/** What a question is called: itself, in words. */
export function titleOf(question: Question | null, isOwn: boolean, { ask }: Speech): string {
  if (question === null) return ask('query', 'own');
  const title = ask('questionTitles', question.id);
  return isOwn ? ask('query', 'ownFrom', { question: title }) : title;
}
