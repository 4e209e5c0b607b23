/** From what stands in the fields to the variables that are sent. */
import { enums, type EnumName } from '../../../schema/model/enums.ts';
import type { Parameter, ParameterKind, Question } from '../../../schema/questions/question.ts';
import type { AskSay } from '../../../schema/words/asking.ts';
import type { Language } from '../../../schema/words/say.ts';
import type { Declared } from '../../editor/documents.ts';

/** A field of the form: a parameter of the ready question, or a variable that the person declared. */
export interface Field {
  readonly name: string;
  /** Null for a variable of the person's own: its name is its label. */
  readonly parameter: Parameter | null;
  readonly kind: ParameterKind | { readonly of: 'text' } | { readonly of: 'boolean' };
  readonly standard: string;
  readonly isList: boolean;
  readonly isOptional: boolean;
}

/** The variable that takes the language of the page: nobody has to fill it in. */
const languageName = 'language';

/** `declared` is what the person's own document declares; null while the ready question stands unchanged, or cannot be read. */
export function fieldsOf(question: Question | null, declared: readonly Declared[] | null): readonly Field[] {
  const parameters = question?.parameters ?? [];
  if (declared === null) return parameters.map(fieldOfParameter);
  return declared
    .filter(({ name }) => name !== languageName)
    .map(variable => {
      const parameter = parameters.find(({ name }) => name === variable.name);
      return parameter === undefined ? fieldOfVariable(variable) : fieldOfParameter(parameter);
    });
}

export function labelOf({ name, parameter }: Field, ask: AskSay): string {
  return parameter === null ? name : ask('columns', parameter.label);
}

export function valueIn(field: Field, values: Readonly<Record<string, string>>): string {
  return values[field.name] ?? field.standard;
}

/** Fields that must be filled in and are not. */
export function missingIn(fields: readonly Field[], values: Readonly<Record<string, string>>): readonly Field[] {
  return fields.filter(field => !field.isOptional && valueIn(field, values) === '');
}

interface Given {
  readonly fields: readonly Field[];
  readonly values: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly takesLanguage: boolean;
}

/** A field left empty is not sent: then the question is asked of everything. */
export function variablesFor({ fields, values, language, takesLanguage }: Given): Readonly<Record<string, unknown>> {
  const filled = fields.flatMap(field => {
    const value = valueIn(field, values).trim();
    return value === '' ? [] : [[field.name, variable(field, value)] as const];
  });
  return Object.fromEntries([...(takesLanguage ? [[languageName, language.toUpperCase()] as const] : []), ...filled]);
}

export function takesLanguage(document: string, declared: readonly Declared[] | null): boolean {
  if (declared === null) return document.includes(`$${languageName}: Language`);
  return declared.some(({ name, type }) => name === languageName && type === 'Language');
}

function variable({ kind, isList }: Field, value: string): unknown {
  const read = (text: string): unknown => {
    if (kind.of === 'number') return Number.isFinite(Number(text)) ? Number(text) : text;
    return kind.of === 'boolean' ? text === 'true' : text;
  };
  return isList ? partsIn({ isList }, value).map(read) : read(value);
}

/** What stands in a field, one by one: a list is written with commas. */
export function partsIn({ isList }: Pick<Field, 'isList'>, value: string): readonly string[] {
  return (isList ? value.split(',') : [value]).map(part => part.trim()).filter(part => part !== '');
}

function fieldOfParameter(parameter: Parameter): Field {
  const { name, kind, standard, isList = false, isOptional = false } = parameter;
  return { name, parameter, kind, standard, isList, isOptional };
}

function fieldOfVariable({ name, type, isList, isRequired }: Declared): Field {
  return { name, parameter: null, kind: kindOfType(type), standard: '', isList, isOptional: !isRequired };
}

function kindOfType(type: string): Field['kind'] {
  if (isEnum(type)) return { of: 'term', set: type };
  if (type === 'Int' || type === 'Float') return { of: 'number', least: Number.MIN_SAFE_INTEGER, most: Number.MAX_SAFE_INTEGER };
  return { of: type === 'Boolean' ? 'boolean' : 'text' };
}

function isEnum(type: string): type is EnumName {
  return Object.hasOwn(enums, type);
}
