/** Words that only the query page speaks: fetched with it, and no part of the first picture. */
import {
  columns as columnsCy,
  questionGroups as questionGroupsCy,
  questionNotes as questionNotesCy,
  questionTitles as questionTitlesCy,
} from './cy/questions.ts';
import { query as queryCy } from './cy/query.ts';
import {
  columns as columnsEn,
  questionGroups as questionGroupsEn,
  questionNotes as questionNotesEn,
  questionTitles as questionTitlesEn,
} from './en/questions.ts';
import { query as queryEn } from './en/query.ts';
import { speaker, type Language, type SayOf } from './say.ts';

export const asking = {
  en: {
    columns: columnsEn,
    query: queryEn,
    questionGroups: questionGroupsEn,
    questionNotes: questionNotesEn,
    questionTitles: questionTitlesEn,
  },
  cy: {
    columns: columnsCy,
    query: queryCy,
    questionGroups: questionGroupsCy,
    questionNotes: questionNotesCy,
    questionTitles: questionTitlesCy,
  },
} as const;

export type AskSay = SayOf<typeof asking.en>;

/** `askIn.cy('query', 'run')`. */
export const askIn: Readonly<Record<Language, AskSay>> = { en: speaker(asking, 'en'), cy: speaker(asking, 'cy') };
