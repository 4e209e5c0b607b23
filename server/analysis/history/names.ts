/** What people call records within a sentence, those that are gone too. */
import { quotedEnglish } from '../../../schema/words/quoted.ts';
import { recordedIn } from '../../../schema/words/recorded.ts';
import type { Language } from '../../../schema/words/say.ts';
import { tellIn } from '../../../schema/words/sentences.ts';
import type { AnyRecord, RecordKey } from '../../domain/record.ts';
import type { History } from './walk.ts';

export interface ValueTold {
  readonly text: string;
  /** Researchers wrote it so, and it stays in English on a page in Welsh. */
  readonly isEnglish: boolean;
}

export interface Names {
  of(record: AnyRecord): string;
  /** The record of one of the kinds that bears the id; the id where nobody bears it. */
  by(kinds: readonly string[], id: string): string;
  /** A board or an organisation; words that say so where it is not said who. */
  body(id: unknown): string;
}

/** Names longer than that are cut within a sentence: a fact is a whole sentence itself. */
const longest = 110;

export function namesIn(history: History, language: Language): Names {
  const of = (record: AnyRecord): string => {
    const { text, isEnglish } = nameIn(record, language);
    const shown = text.length > longest ? `${text.slice(0, text.lastIndexOf(' ', longest))} …` : text;
    return isEnglish ? quotedEnglish(shown) : shown;
  };
  const by = (kinds: readonly string[], id: string): string => {
    const found = kinds.map(kind => history.find(kind as RecordKey['kind'], id)).find(record => record !== null);
    return found === undefined ? id : of(found);
  };
  return {
    of,
    by,
    body: id => (typeof id === 'string' ? by(['Partnership', 'Organisation'], id) : tellIn[language]('gapStatements', 'unsaid')),
  };
}

/** Where a record has neither name nor title, what it says stands for it. */
const namingProperties = ['nameEn', 'captionEn', 'title', 'said', 'statement', 'whatDiffers', 'item', 'text'] as const;

function nameIn({ kind, id, properties }: AnyRecord, language: Language): ValueTold {
  const { nameCy, captionCy, title, isWelsh } = properties;
  if ((kind === 'Duty' || kind === 'Source') && typeof title === 'string') return recordedIn(title, language);
  const welsh = nameCy ?? captionCy;
  if (typeof welsh === 'string' && language === 'cy') return { text: welsh, isEnglish: false };
  const own = namingProperties.map(name => properties[name]).find(value => typeof value === 'string');
  // A sentence within a sentence leaves its full stop to that.
  if (own !== undefined) return { text: own.replace(/\.$/, ''), isEnglish: language === 'cy' && isWelsh !== true };
  return { text: typeof welsh === 'string' ? welsh : id, isEnglish: false };
}
