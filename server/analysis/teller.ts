/** Tells of records in a language: their names within sentences, and statements as a few words. */
import { listOf } from '../../schema/words/listOf.ts';
import type { Language } from '../../schema/words/say.ts';
import { tellIn } from '../../schema/words/sentences.ts';
import type { KindName } from '../../schema/model/model.ts';
import { recordedIn } from '../../schema/words/recorded.ts';
import type { Statement } from '../domain/things.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { linkTold } from './linkTold.ts';

export interface Teller {
  readonly language: Language;
  readonly say: (typeof tellIn)[Language];
  /** What people call a record; its id where it has no name. */
  name(record: Nameable): string;
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
    return found === undefined ? id : nameOf(found, language);
  };
  const name = (record: Nameable): string => (isStatement(record) ? statementName(record) : nameOf(record, language));
  const end = (kinds: readonly KindName[], id: string | null): string => {
    const thing = id === null ? undefined : kinds.map(kind => graph.findThing(kind, id)).find(found => found !== undefined);
    return thing === undefined ? body(id) : nameOf(thing, language);
  };
  const statementName = (statement: Statement): string => {
    switch (statement.is) {
      case 'Interface':
        return say(
          'gapStatements',
          graph.requirePartnership(statement.from).isGroup ? 'InterfaceOfMany' : 'Interface',
          linkTold(graph, statement, language, board => nameOf(board, language)),
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
  return { language, say, name, body, list: names => listOf(names, language) };
}

/** Of all records only statements join two. */
export function isStatement(record: Nameable): record is Statement {
  return 'from' in record && 'to' in record;
}

/** The name in the language, else in the other; a title or a wording where the thing has no name. */
function nameOf(record: Nameable, language: Language): string {
  const { nameEn, nameCy, title, statement, whatDiffers } = record as unknown as Readonly<Record<string, unknown>>;
  if (record.is === 'Duty' && typeof title === 'string') return recordedIn(title, language).text;
  const named = language === 'cy' ? (nameCy ?? nameEn) : nameEn;
  const text = [named, title, statement, whatDiffers].find(one => typeof one === 'string');
  return typeof text === 'string' ? text : record.id;
}
