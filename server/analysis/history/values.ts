/** What stands in a property, in words: terms by their labels, ids by names, days as people say them. */
import { kinds, statementKinds } from '../../../schema/model/model.ts';
import type { Properties, Property } from '../../../schema/model/property.ts';
import { shownLabel, type TermSet } from '../../../schema/model/terms.ts';
import { dateIn } from '../../../schema/words/dates.ts';
import { listOf } from '../../../schema/words/listOf.ts';
import type { Language } from '../../../schema/words/say.ts';
import { tellIn } from '../../../schema/words/sentences.ts';
import type { AnyRecord, PropertyValue } from '../../domain/record.ts';
import { namesIn, type ValueTold } from './names.ts';
import type { History } from './walk.ts';
import { judgedTold } from './what.ts';

export interface Place {
  readonly kind: AnyRecord['kind'];
  readonly property: string;
}

export function valueTold(history: History, { kind, property }: Place, value: PropertyValue | null, language: Language): ValueTold {
  const say = tellIn[language];
  if (value === null) return plain(say('changedSentences', 'notRecorded'));
  const names = namesIn(history, language);
  const listed = (told: (one: string) => string): ValueTold => plain(listOf(listIn(value).map(told), language));
  const bare = namedBarely(kind, property);
  if (bare !== null) return listed(id => names.by(bare, id));
  if (kind === 'Judgement' && property === 'about') return listed(about => judgedTold(history, about, language));
  const model: Property | undefined = (kinds[kind].properties as Properties)[property];
  switch (model?.type) {
    case 'term':
    case 'terms':
      return listed(term => labelIn(model.terms, term, language));
    case 'reference':
    case 'references':
      return listed(id => names.by(model.kinds, id));
    case 'flag':
      return plain(say('changedSentences', value === true ? 'yes' : 'no'));
    case 'date':
      return plain(dateIn(String(value), language));
    case 'integer':
      return plain(property === 'amountGbp' ? `£${Number(value).toLocaleString('en-GB')}` : String(value));
    case 'url':
    case 'pageAddress':
      return plain(String(value));
    default:
      return { text: listIn(value).join('; '), isEnglish: language === 'cy' && !property.endsWith('Cy') };
  }
}

/** Texts run on, and their old and new words stand beside each other where there is room. */
export function isWording({ kind, property }: Place): boolean {
  if (namedBarely(kind, property) !== null || kind === 'Judgement') return false;
  const type = (kinds[kind].properties as Properties)[property]?.type;
  return type === 'text' || type === 'texts' || type === 'url' || type === 'pageAddress';
}

/** Kinds of what is named there by an id, though the model knows a text or an end. */
function namedBarely(kind: AnyRecord['kind'], property: string): readonly string[] | null {
  if (property === 'from' || property === 'to') {
    return kind in statementKinds ? statementKinds[kind as keyof typeof statementKinds][property].kinds : null;
  }
  if ((kind === 'ScenarioStep' || kind === 'Remark') && (property === 'about' || property === 'other'))
    return ['Partnership', 'Organisation'];
  return kind === 'ScenarioStep' && property === 'duty' ? ['Duty'] : null;
}

function labelIn(terms: TermSet, value: string, language: Language): string {
  const term = terms.labels[value];
  return term === undefined ? value : shownLabel(term)[language];
}

function listIn(value: PropertyValue): readonly string[] {
  return Array.isArray(value) ? value : [String(value)];
}

function plain(text: string): ValueTold {
  return { text, isEnglish: false };
}
