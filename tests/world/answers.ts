/** A ready question asked as the page asks it, with the values that stand at first. */
import type { Question } from '../../schema/questions/question.ts';
import { askIn } from '../../schema/words/asking.ts';
import { sayIn, type Language } from '../../schema/words/say.ts';
import type { Speech } from '../../client/panels/query/cells.ts';
import { fieldsOf, takesLanguage, variablesFor } from '../../client/panels/query/variables.ts';

export const speechIn: Readonly<Record<Language, Speech>> = {
  en: { ask: askIn.en, say: sayIn.en },
  cy: { ask: askIn.cy, say: sayIn.cy },
};

export function variablesOf(
  question: Question,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): Readonly<Record<string, unknown>> {
  return variablesFor({ fields: fieldsOf(question, null), values, language, takesLanguage: takesLanguage(question.document, null) });
}
