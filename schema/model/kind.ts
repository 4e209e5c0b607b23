/** A kind of record: a thing, or a statement between two things. */
import type { Properties, ValuesOf } from './property.ts';

/** Where a plain landscape folder keeps the kind: one row a record, columns in snake case of the property names. */
interface PlainFile {
  readonly file: string;
  /** Columns worked out from other facts: read past, and held by a test to what the graph derives. */
  readonly derivedColumns?: readonly string[];
  /** Columns whose name is not the snake case of their property. */
  readonly columns?: Readonly<Record<string, string>>;
  /** A column that lists the areas a body serves: each becomes a Coverage. */
  readonly footprintColumn?: string;
  /** The rows say how to read the facts and state none, so they name no source. */
  readonly unsourced?: boolean;
  /** A landscape without such records brings no file of them. */
  readonly mayBeMissing?: boolean;
}

/** One end of a statement: the kinds that may stand there and the columns that name it. */
interface End {
  readonly kinds: readonly string[];
  readonly column: string;
  readonly kindColumn?: string;
  /** The end may be unrecorded: the source does not say. */
  readonly mayBeUnknown?: boolean;
}

/** How Neo4j names the relationship: always the same, or after a property (`SITS_UNDER`). */
type Relationship = { readonly always: string } | { readonly after: string };

export interface ThingKind<Name extends string = string, Ps extends Properties = Properties> {
  readonly is: 'thing';
  readonly name: Name;
  readonly describe: string;
  readonly plain?: PlainFile & { readonly idColumn?: string };
  /** Properties of which at least one is there: a name in either language. */
  readonly atLeastOne?: readonly (keyof Ps & string)[];
  readonly properties: Ps;
}

export interface StatementKind<
  Name extends string = string,
  From extends End = End,
  To extends End = End,
  Ps extends Properties = Properties,
> {
  readonly is: 'statement';
  readonly name: Name;
  readonly describe: string;
  readonly plain?: PlainFile;
  readonly from: From;
  readonly to: To;
  readonly relationship: Relationship;
  /** `given`: the id is a column. Otherwise it derives from both ends, so that the same statement always has the same id. */
  readonly key: 'given' | 'ends';
  /** Several rows about the same ends are several pieces of evidence for one statement. */
  readonly rowsMerge?: boolean;
  readonly properties: Ps;
}

export type Kind = ThingKind | StatementKind;

export function thingKind<const Name extends string, Ps extends Properties>(
  name: Name,
  kind: Omit<ThingKind<Name, Ps>, 'is' | 'name'>,
): ThingKind<Name, Ps> {
  return { is: 'thing', name, ...kind };
}

export function statementKind<const Name extends string, const From extends End, const To extends End, Ps extends Properties>(
  name: Name,
  kind: Omit<StatementKind<Name, From, To, Ps>, 'is' | 'name'>,
): StatementKind<Name, From, To, Ps> {
  return { is: 'statement', name, ...kind };
}

export type PropertiesOf<K> = K extends { properties: infer Ps extends Properties } ? ValuesOf<Ps> : never;

/** `Membership`, `council-cardiff`, `csp-cardiff` → `membership~council-cardiff~csp-cardiff`. */
export function idFromEnds(kind: string, from: string, to: string): string {
  return `${kind.charAt(0).toLowerCase()}${kind.slice(1)}~${from}~${to}`;
}
