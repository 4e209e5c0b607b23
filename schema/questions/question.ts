/** A ready question: its GraphQL, the parameters that a person fills in, and how the answer becomes rows. */
import type { EnumName } from '../model/enums.ts';
import type { columns, questionTitles } from '../words/en/questions.ts';

export type QuestionId = keyof typeof questionTitles;
export type Heading = keyof typeof columns;

/** What a parameter takes: something of the landscape, a value of a closed set, or a number. */
export type ParameterKind =
  | { readonly of: 'area' | 'body' | 'organisation' | 'partnership' | 'theme' | 'duty' | 'source' }
  | { readonly of: 'term'; readonly set: EnumName }
  | { readonly of: 'number'; readonly least: number; readonly most: number };

export interface Parameter {
  /** The variable of the document, and the parameter of the address. */
  readonly name: string;
  readonly label: Heading;
  readonly kind: ParameterKind;
  /** What it stands at first; empty where the question is asked of everything. */
  readonly standard: string;
  /** The variable takes a list: the value goes into it alone. */
  readonly isList?: boolean;
  /** May be left empty: then the variable is not sent. */
  readonly isOptional?: boolean;
}

/** What stands at a path from the row; `../` climbs to what holds the row, `|` parts paths of which each row has one or another. */
interface ColumnAt {
  readonly heading: Heading;
  readonly at: string;
  /** What is said where nothing is recorded; nothing recorded is never no. */
  readonly empty?: 'notRecorded' | 'noneRecorded' | 'membersNotKnown' | 'notOneRegion' | 'aFootprint' | 'doesNotApply';
}

export type QuestionColumn =
  | (ColumnAt & { readonly as: 'name' | 'text' | 'number' | 'count' | 'yesNo' | 'link' | 'money' | 'certainty' | 'evidence' | 'sentence' })
  | (ColumnAt & { readonly as: 'term'; readonly set: EnumName });

/** Which rows of the answer are shown: where GraphQL has no such condition, the page looks through what came. */
export type Keep =
  /** Some value at the path is one of these. */
  | { readonly at: string; readonly some: readonly (string | boolean | number)[] }
  /** No value at the path is one of these. */
  | { readonly at: string; readonly none: readonly (string | boolean | number)[] }
  /** The value at the path is, or is not, among the values at another path of the whole answer. */
  | { readonly at: string; readonly among: string; readonly is: boolean };

export interface Question {
  readonly id: QuestionId;
  readonly document: string;
  readonly parameters: readonly Parameter[];
  /** Paths in the answer at whose ends the rows stand. */
  readonly rows: readonly string[];
  readonly keep?: Keep;
  readonly columns: readonly QuestionColumn[];
}
