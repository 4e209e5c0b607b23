/** The fields that a document asks of a thing of some type: by their keys in the answer, in the order in which they are first named. */
import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export interface Collecting {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The variables that decide what is skipped and what is included. */
  readonly conditions: Readonly<Record<string, unknown>>;
}

type Fields = Map<string, FieldNode[]>;

export function collectFields(
  collecting: Collecting,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields: Fields = new Map();
  const visited = new Set<string>();
  for (const set of sets) collectFrom(set, type, { ...collecting, fields, visited });
  return fields;
}

interface Walk extends Collecting {
  readonly fields: Fields;
  readonly visited: Set<string>;
}

function collectFrom(set: SelectionSetNode, type: GraphQLObjectType, walk: Walk): void {
  for (const selection of set.selections) {
    switch (selection.kind) {
      case Kind.FIELD: {
        if (!isIncluded(selection, walk)) break;
        const key = selection.alias?.value ?? selection.name.value;
        const nodes = walk.fields.get(key);
        if (nodes === undefined) walk.fields.set(key, [selection]);
        else nodes.push(selection);
        break;
      }
      case Kind.INLINE_FRAGMENT:
        if (isIncluded(selection, walk) && fits(selection, type, walk)) collectFrom(selection.selectionSet, type, walk);
        break;
      case Kind.FRAGMENT_SPREAD: {
        const name = selection.name.value;
        if (walk.visited.has(name) || !isIncluded(selection, walk)) break;
        walk.visited.add(name);
        const fragment = walk.fragments[name];
        if (fragment !== undefined && fits(fragment, type, walk)) collectFrom(fragment.selectionSet, type, walk);
        break;
      }
    }
  }
}

function isIncluded(node: SelectionNode, { conditions }: Walk): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, conditions)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, conditions)?.['if'] !== false;
}

function fits({ typeCondition }: FragmentDefinitionNode | InlineFragmentNode, type: GraphQLObjectType, { schema }: Walk): boolean {
  if (typeCondition === undefined || typeCondition.name.value === type.name) return true;
  const wider = schema.getType(typeCondition.name.value);
  return isAbstractType(wider) && schema.isSubType(wider, type);
}
