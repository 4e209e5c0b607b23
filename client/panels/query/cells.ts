/** What a cell of the answer holds: names with their marks, values in words, evidence, or that nothing is recorded. */
import { labelOf } from '../../../schema/words/labelOf.ts';
import type { AskSay } from '../../../schema/words/asking.ts';
import type { Say } from '../../../schema/words/say.ts';
import type { QuestionColumn } from '../../../schema/questions/question.ts';
import { isNode, valuesAt, type AnswerRow } from './walk.ts';

export interface RecordedName {
  readonly text: string;
  readonly language: 'EN' | 'CY';
  readonly isFallback: boolean;
  readonly needsCheck: boolean;
}

export interface Piece {
  readonly certainty: string;
  readonly disputes: boolean;
  readonly quote: string | null;
  readonly locator: string | null;
  readonly title: string;
  readonly url: string | null;
}

export type Cell =
  | { readonly kind: 'names'; readonly names: readonly RecordedName[] }
  /** Words of the page, in its language. */
  | { readonly kind: 'words'; readonly text: string }
  /** Researched text: in English, whatever the language of the page. */
  | { readonly kind: 'researched'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'evidence'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'nothing'; readonly text: string };

/** The words of the query page and of the rest. */
export interface Speech {
  readonly ask: AskSay;
  readonly say: Say;
}

export function cellOf(row: AnswerRow, column: QuestionColumn, speech: Speech): Cell {
  const { ask, say } = speech;
  const values = valuesAt(row, column.at);
  if (values.length === 0)
    return { kind: 'nothing', text: ask('query', column.as === 'evidence' ? 'noEvidence' : (column.empty ?? 'notRecorded')) };
  switch (column.as) {
    case 'name':
      return { kind: 'names', names: values.filter(isName) };
    case 'term':
      return { kind: 'words', text: distinct(values.map(value => labelOf(column.set, String(value), ask.language))).join(', ') };
    case 'certainty':
      return { kind: 'words', text: distinct(values.map(value => certaintyIn(String(value), say))).join(', ') };
    case 'yesNo':
      return { kind: 'words', text: values.map(value => ask('query', value === true ? 'yes' : 'no')).join(', ') };
    case 'count':
      return { kind: 'number', value: values.length, text: String(values.length) };
    case 'number':
    case 'money':
      return numberCell(values, column.as, ask);
    case 'link':
      return { kind: 'link', url: String(values[0]) };
    case 'evidence':
      return { kind: 'evidence', pieces: values.filter(isNode).map(pieceOf) };
    case 'sentence':
      return { kind: 'words', text: values.map(String).join(' ') };
    case 'text':
      return { kind: 'researched', text: distinct(values.map(String)).join('; ') };
  }
}

/** The cell as a file has it. */
export function textOf(cell: Cell, { say }: Speech): string | number {
  switch (cell.kind) {
    case 'names':
      return cell.names.map(({ text }) => text).join('; ');
    case 'number':
      return cell.value;
    case 'link':
      return cell.url;
    case 'evidence':
      return cell.pieces.map(piece => pieceText(piece, say)).join('; ');
    case 'words':
    case 'researched':
    case 'nothing':
      return cell.text;
  }
}

export function certaintyIn(value: string, say: Say): string {
  switch (value) {
    case 'STATUTE':
    case 'STATED':
    case 'KNOWN':
    case 'ASSUMED':
    case 'DISPUTED':
    case 'UNSOURCED':
      return say('certainty', value);
    default:
      return value;
  }
}

function pieceText({ certainty, title, locator, quote }: Piece, say: Say): string {
  const place = [title, locator].filter(part => part !== null).join(', ');
  return `${place} (${certaintyIn(certainty, say)})${quote === null ? '' : `: “${quote}”`}`;
}

function numberCell(values: readonly unknown[], as: 'number' | 'money', ask: AskSay): Cell {
  const [value] = values;
  if (typeof value !== 'number') return { kind: 'words', text: values.map(String).join('; ') };
  return { kind: 'number', value, text: as === 'money' ? ask('query', 'pounds', { n: value }) : numberText(value) };
}

/** What is counted and years as they are; what is measured in three figures, for the file has the rest. */
function numberText(value: number): string {
  return Number.isInteger(value) ? String(value) : figures.format(value).replace('-', '−');
}

const figures = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3, useGrouping: false });

export function isName(value: unknown): value is RecordedName {
  return isNode(value) && typeof value['text'] === 'string' && (value['language'] === 'EN' || value['language'] === 'CY');
}

function pieceOf({ certainty, stance, quote, locator, source }: Readonly<Record<string, unknown>>): Piece {
  const { title, url } = isNode(source) ? source : {};
  return {
    certainty: String(certainty),
    disputes: stance === 'DISPUTES',
    quote: textOrNull(quote),
    locator: textOrNull(locator),
    title: textOrNull(title) ?? '',
    url: textOrNull(url),
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
