/** Which selections are told alike of the same thing in every answer: nothing below them is a list of things, and little of anything. */
import {
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  print,
  visit,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import type { Run } from './run.ts';
import type { Shelf } from './keptTexts.ts';

/** A field that a selection asks for. */
export interface FieldAsked {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly definition: GraphQLField<unknown, unknown>;
}

/** The fields that are asked of things of a type under these nodes. */
export type FieldsOf = (type: GraphQLObjectType, nodes: readonly FieldNode[]) => readonly FieldAsked[];

/** More fields than these are no small text. */
const mostFields = 24;

/** Where texts of a selection are kept in one answer; null where they are not. */
export type ShelfIn = (run: Run) => Shelf | null;

export function shelfFor(
  type: GraphQLObjectType,
  asked: readonly FieldAsked[],
  { fieldsOf, place }: { readonly fieldsOf: FieldsOf; readonly place: () => number },
): ShelfIn | null {
  // Plain properties are told as quickly as they are looked up.
  if (!asked.some(({ definition }) => definition.resolve !== undefined)) return null;
  const walk: Walk = { fieldsOf, left: mostFields, variables: new Set() };
  const name = namedBy(type, asked, walk);
  if (name === null) return null;
  const [at, variables] = [place(), [...walk.variables]];
  return run => {
    if (run.texts === null) return null;
    return (run.shelves[at] ??= run.texts.shelf(
      run.context.graph,
      `${name} ${JSON.stringify(variables.map(variable => [variable, run.variables[variable]]))}`,
    ));
  };
}

interface Walk {
  readonly fieldsOf: FieldsOf;
  readonly variables: Set<string>;
  left: number;
}

/** What is asked in words that say all of it, so that other documents that ask the same share its texts; null where it is none of these. */
function namedBy(type: GraphQLObjectType, asked: readonly FieldAsked[], walk: Walk): string | null {
  const names: string[] = [];
  for (const field of asked) {
    const name = nameOf(field, walk);
    if (name === null) return null;
    names.push(name);
  }
  return `${type.name}{${names.join()}}`;
}

function nameOf({ key, nodes, definition }: FieldAsked, walk: Walk): string | null {
  walk.left -= 1;
  if (walk.left < 0 || (definition.name.startsWith('__') && definition.name !== '__typename')) return null;
  const own = `${key}:${definition.name}(${(nodes[0]?.arguments ?? []).map(argument => written(argument, walk)).join()})`;
  const named = getNamedType(definition.type);
  if (isLeafType(named)) return own;
  const isList = isListType(isNonNullType(definition.type) ? definition.type.ofType : definition.type);
  if (isList || !isObjectType(named)) return null;
  const below = namedBy(named, walk.fieldsOf(named, nodes), walk);
  return below === null ? null : own + below;
}

function written(argument: NonNullable<FieldNode['arguments']>[number], { variables }: Walk): string {
  visit(argument, { [Kind.VARIABLE]: ({ name }) => void variables.add(name.value) });
  return print(argument);
}
