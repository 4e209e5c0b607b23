/** Changes as a person would say them: each by itself, and all between two revisions counted. */
import { dateIn } from '../../../schema/words/dates.ts';
import { quotedEnglish } from '../../../schema/words/quoted.ts';
import { listOf } from '../../../schema/words/listOf.ts';
import type { Language } from '../../../schema/words/say.ts';
import { tellIn } from '../../../schema/words/sentences.ts';
import type { changedProperties } from '../../../schema/words/en/changed.ts';
import { outsideAuthor, ownReasons, type Change } from '../../domain/change.ts';
import type { AnyRecord } from '../../domain/record.ts';
import type { Difference, RevisionsCompared } from './between.ts';
import { countedTold, countsBySort } from './counted.ts';
import { alterationsOf, type Alteration, type ChangeSort } from './differs.ts';
import { namesIn } from './names.ts';
import { isWording, valueTold } from './values.ts';
import { isRecord, type History } from './walk.ts';
import { whatTold } from './what.ts';

export function differenceTold(history: History, { key, before, after, sort }: Difference, language: Language): string {
  const say = tellIn[language];
  const what = whatTold(history, language)(key, [after, before]);
  const lastDay = isRecord(after) ? (after.properties['until'] ?? after.properties['ended'] ?? null) : null;
  const day = lastDay === null ? null : dateIn(String(lastDay), language);
  if (sort === 'ALTERED')
    return say('changedSentences', sort, { what, details: detailsTold(history, key.kind, alterationsOf(before, after), language) });
  if (sort === 'ENDED') return say('changedSentences', sort, { what, day: day ?? '' });
  if (sort === 'ADDED' && day !== null) return say('changedSentences', 'addedAndOver', { what, day });
  return say('changedSentences', sort, { what });
}

/** So many are told within a sentence; the others stand in the list. */
const detailsSaid = 3;

function detailsTold(history: History, kind: AnyRecord['kind'], altered: readonly Alteration[], language: Language): string {
  const told = altered.slice(0, detailsSaid).map(one => alterationTold(history, kind, one, language));
  const more = altered.length - told.length;
  return [...told, ...(more > 0 ? [tellIn[language]('changedSentences', 'more', { n: more })] : [])].join('; ');
}

export function propertyTold(property: string, language: Language): string {
  return tellIn[language]('changedProperties', property as keyof typeof changedProperties);
}

function alterationTold(history: History, kind: AnyRecord['kind'], { property, before, after }: Alteration, language: Language): string {
  const say = tellIn[language];
  const name = propertyTold(property, language);
  const place = { kind, property };
  const told = [before, after].map(value => valueTold(history, place, value, language));
  if (isWording(place) && told.some(({ text }) => text.length > longestWording))
    return say('changedSentences', 'reworded', { property: name });
  const [was = '', is = ''] = told.map(({ text, isEnglish }, index) => {
    const isWritten = isWording(place) && [before, after][index] !== null && language === 'en';
    return isEnglish || isWritten ? quotedEnglish(text) : text;
  });
  return say('changedSentences', 'was', { property: name, before: was, after: is });
}

/** Longer texts are not told within a sentence. */
const longestWording = 80;

export const changeSorts: readonly ChangeSort[] = ['ADDED', 'ENDED', 'ALTERED', 'REMOVED', 'NOT_KEPT'];

export function revisionsTold(history: History, compared: RevisionsCompared, language: Language): string {
  const say = tellIn[language];
  const { from, to, about, changes, differences, undone, unseen, missing } = compared;
  const name = about === null ? null : namesIn(history, language).body(about);
  if (changes.length === 0 && missing > 0) return say('changedSentences', 'notHere', { n: missing, from, to });
  if (changes.length === 0) {
    return name === null ? say('changedSentences', 'none', { from, to }) : say('changedSentences', 'noneAbout', { from, to, name });
  }
  const authors = listOf([...new Set(changes.map(({ change }) => madeBy(change, language).author))], language);
  return [
    say('changedSentences', 'between', { n: changes.length, from, to, authors }),
    ...(name === null ? [] : [say('changedSentences', 'about', { name })]),
    ...countsBySort(changeSorts, differences).map(({ sort, kinds }) =>
      say('changedSentences', `sum${sort}`, { list: countedTold(kinds, language) }),
    ),
    ...(differences.length === 0 && unseen === 0 ? [say('changedSentences', 'same')] : []),
    ...(undone === 0 ? [] : [say('changedSentences', 'undone', { n: undone })]),
    ...(unseen === 0 ? [] : [say('changedSentences', 'unseen', { n: unseen })]),
  ].join(' ');
}

/** Edits by hand bear neither author nor reason of their own, and what is loaded no reason: there Tirlun speaks. */
export function madeBy({ author, reason }: Change, language: Language): { readonly author: string; readonly reason: string } {
  const say = tellIn[language];
  if (author !== outsideAuthor) {
    if (reason === ownReasons.loaded) return { author, reason: say('changedSentences', 'loaded') };
    return { author, reason: reason === ownReasons.replaced ? say('changedSentences', 'replaced') : reason };
  }
  return { author: say('changedSentences', 'outside'), reason: say('changedSentences', 'outsideReason') };
}
