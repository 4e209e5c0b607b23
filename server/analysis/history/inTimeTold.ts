/** What began and ended between two days, as a person would say it. */
import { dateIn } from '../../../schema/words/dates.ts';
import type { Language } from '../../../schema/words/say.ts';
import { tellIn } from '../../../schema/words/sentences.ts';
import { countedTold, countsBySort } from './counted.ts';
import type { DaysCompared, Turn, TurnSort } from './inTime.ts';
import { namesIn } from './names.ts';
import type { History } from './walk.ts';
import { whatTold } from './what.ts';

export const turnSorts: readonly TurnSort[] = ['BEGAN', 'ENDED', 'MAY_HAVE_BEGUN', 'MAY_HAVE_ENDED'];

export function turnTold(history: History, { record, sort, day }: Turn, language: Language): string {
  const what = whatTold(history, language)(record, [record]);
  return tellIn[language]('changedSentences', sort, { day: dateIn(day, language), what });
}

export function daysTold(history: History, { since, until, about, turns, datable, undated }: DaysCompared, language: Language): string {
  const say = tellIn[language];
  return [
    say('changedSentences', 'inTime', { since: dateIn(since, language), until: dateIn(until, language) }),
    ...(about === null ? [] : [say('changedSentences', 'about', { name: namesIn(history, language).body(about) })]),
    ...countsBySort(turnSorts, turns).map(({ sort, kinds }) =>
      say('changedSentences', `sum${sort}`, { list: countedTold(kinds, language) }),
    ),
    ...(turns.length === 0 ? [say('changedSentences', 'nothingDated')] : []),
    ...(undated.length === 0 ? [] : [say('changedSentences', 'undated', { n: undated.length, all: datable })]),
  ].join(' ');
}
