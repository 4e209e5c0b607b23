/** Tells of records in a language: their names within sentences, and statements as a few words. */
import { listOf } from '../../schema/words/listOf.ts';
import type { Language } from '../../schema/words/say.ts';
import { tellIn } from '../../schema/words/sentences.ts';
import type { KindName } from '../../schema/model/model.ts';
import { quotedEnglish } from '../../schema/words/quoted.ts';
import { recordedIn } from '../../schema/words/recorded.ts';
import type { Statement } from '../domain/things.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { linkTold } from './linkTold.ts';

export interface Teller {
  readonly language: Language;
  readonly say: (typeof tellIn)[Language];
  /** What people call a record, within a sentence: English in one in Welsh stands between quotation marks. */
  name(record: Nameable): string;
  /** The same where it stands alone. */
  nameAlone(record: Nameable): string;
  /** The language in which that stands. */
  languageOfName(record: Nameable): Language;
  /** A title or a citation as researchers recorded it, within a sentence. */
  recorded(written: string): string;
  /** Words that researchers wrote in English, within a sentence. */
  written(words: string): string;
  /** The name of the body that bears the id; words that say so where it is not said who. */
  body(id: string | null): string;
  /** Names in a row. */
  list(names: readonly string[]): string;
}

/** Anything that may have a name: things, statements, data sets. */
export interface Nameable {
  readonly is: string;
  readonly id: string;
}

export function tellerIn(graph: PartnershipGraph, language: Language): Teller {
  const say = tellIn[language];
  const body = (id: string | null): string => {
    if (id === null) return say('gapStatements', 'unsaid');
    const found = graph.findBody(id);
    return found === undefined ? id : nameWithin(found, language);
  };
  const name = (record: Nameable): string => (isStatement(record) ? statementName(record) : nameWithin(record, language));
  const nameAlone = (record: Nameable): string => (isStatement(record) ? statementName(record) : nameOf(record, language).text);
  const end = (kinds: readonly KindName[], id: string | null): string => {
    const thing = id === null ? undefined : kinds.map(kind => graph.findThing(kind, id)).find(found => found !== undefined);
    return thing === undefined ? body(id) : nameWithin(thing, language);
  };
  const statementName = (statement: Statement): string => {
    switch (statement.is) {
      case 'Interface':
        return say(
          'gapStatements',
          graph.requirePartnership(statement.from).isGroup ? 'InterfaceOfMany' : 'Interface',
          linkTold(graph, statement, language, board => nameWithin(board, language)),
        );
      case 'Remit':
        return say('gapStatements', 'Remit', { from: body(statement.from), to: end(['Theme'], statement.to) });
      case 'DutyHolding':
        return say('gapStatements', 'DutyHolding', { from: body(statement.from), to: end(['Duty'], statement.to) });
      case 'Within':
      case 'Coverage':
        return say('gapStatements', 'Within', { from: end(['Area'], statement.from), to: end(['Area'], statement.to) });
      case 'Membership':
      case 'FundingFlow':
      case 'DataFlow':
        return say('gapStatements', statement.is, { from: body(statement.from), to: body(statement.to) });
    }
  };
  return {
    language,
    say,
    name,
    nameAlone,
    languageOfName: record => (!isStatement(record) && nameOf(record, language).isEnglish ? 'en' : language),
    recorded: written => withinSentence(recordedIn(written, language)),
    written: words => withinSentence({ text: words, isEnglish: language === 'cy' }),
    body,
    list: names => listOf(names, language),
  };
}

/** Of all records only statements join two. */
export function isStatement(record: Nameable): record is Statement {
  return 'from' in record && 'to' in record;
}

interface WrittenText {
  readonly text: string;
  /** It stays in English in a sentence in Welsh. */
  readonly isEnglish: boolean;
}

function nameWithin(record: Nameable, language: Language): string {
  return withinSentence(nameOf(record, language));
}

function withinSentence({ text, isEnglish }: WrittenText): string {
  return isEnglish ? quotedEnglish(text) : text;
}

/** The name in the language, else in the other; a title or a wording where the thing has no name; its id where it has none of these. */
function nameOf(record: Nameable, language: Language): WrittenText {
  const { nameEn, nameCy, title, statement, whatDiffers } = record as unknown as Readonly<Record<string, unknown>>;
  if (record.is === 'Duty' && typeof title === 'string') return recordedIn(title, language);
  if (language === 'cy' && typeof nameCy === 'string') return { text: nameCy, isEnglish: false };
  const text = [nameEn, title, statement, whatDiffers].find(one => typeof one === 'string');
  return typeof text === 'string' ? { text, isEnglish: language === 'cy' } : { text: record.id, isEnglish: false };
}
