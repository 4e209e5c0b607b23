/** A question made ready from what the address has of it: its fields, and what is sent. */
import { allQuestions, findQuestion } from '../../../schema/questions/all.ts';
import type { Question } from '../../../schema/questions/question.ts';
import type { Language } from '../../../schema/words/say.ts';
import type { Sent } from '../../api/ask.ts';
import { declaredIn } from '../../editor/documents.ts';
import type { Asked } from '../../state/asked.ts';
import { isRefused } from './allowed.ts';
import { fieldsOf, missingIn, takesLanguage, valueIn, variablesFor, type Field } from './variables.ts';

interface Standing {
  readonly question: Question | null;
  readonly document: string;
  readonly isOwn: boolean;
}

export interface Readied extends Standing {
  readonly fields: readonly Field[];
  readonly missing: readonly Field[];
  /** Something is missing, or will not do: it is not sent. */
  readonly isHeldBack: boolean;
  readonly sent: Sent;
}

/** The question as it stands: where the address names none, the first one. */
export function standing(asked: Asked): Standing {
  const named = asked.question === null ? undefined : findQuestion(asked.question);
  if (asked.document !== null) return { question: named ?? null, document: asked.document, isOwn: true };
  const question = named ?? (allQuestions[0] as Question);
  return { question, document: question.document, isOwn: false };
}

export function readied(asked: Asked, language: Language): Readied {
  const stands = standing(asked);
  const { question, document, isOwn } = stands;
  const declared = isOwn ? declaredIn(document) : null;
  const fields = fieldsOf(question, declared);
  const missing = missingIn(fields, asked.values);
  return {
    ...stands,
    fields,
    missing,
    isHeldBack: missing.length > 0 || fields.some(field => isRefused(field, valueIn(field, asked.values))),
    sent: {
      query: document,
      variables: variablesFor({ fields, values: asked.values, language, takesLanguage: takesLanguage(document, declared) }),
    },
  };
}
