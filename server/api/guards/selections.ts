/** Walks the selections of an operation with the types they stand in; each fragment is worked out once. */
import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

export interface FieldHere<Inherited> {
  readonly node: FieldNode;
  readonly parent: GraphQLCompositeType;
  /** Null for __typename, __schema and __type. */
  readonly field: GraphQLField<unknown, unknown> | null;
  readonly inherited: Inherited;
}

export interface Walk<Inherited> {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The value of a field; `below` works out its own selections, with what they inherit. */
  valueOf(here: FieldHere<Inherited>, below: (inherited: Inherited) => number): number;
  /** Joins the values of selections that stand beside each other. */
  join(values: readonly number[]): number;
  /** Tells apart inherited values, for remembering fragments. */
  keyOf(inherited: Inherited): string;
}

export function walkOperation<Inherited>(walk: Walk<Inherited>, operation: OperationDefinitionNode, start: Inherited): number {
  const root = walk.schema.getRootType(operation.operation);
  if (root === undefined || root === null) return 0;
  const remembered = new Map<string, number>();

  const selections = (set: SelectionSetNode, parent: GraphQLCompositeType, inherited: Inherited): number =>
    walk.join(
      set.selections.map((selection): number => {
        switch (selection.kind) {
          case Kind.FIELD:
            return fieldValue(selection, parent, inherited);
          case Kind.INLINE_FRAGMENT:
            return selections(selection.selectionSet, typeNamed(selection.typeCondition?.name.value) ?? parent, inherited);
          case Kind.FRAGMENT_SPREAD:
            return fragmentValue(selection.name.value, parent, inherited);
        }
      }),
    );

  const fragmentValue = (name: string, parent: GraphQLCompositeType, inherited: Inherited): number => {
    const key = `${name} ${walk.keyOf(inherited)}`;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const fragment = walk.fragments[name];
    if (fragment === undefined) return 0;
    const value = selections(fragment.selectionSet, typeNamed(fragment.typeCondition.name.value) ?? parent, inherited);
    remembered.set(key, value);
    return value;
  };

  const fieldValue = (node: FieldNode, parent: GraphQLCompositeType, inherited: Inherited): number => {
    const field = isObjectType(parent) || isInterfaceType(parent) ? (parent.getFields()[node.name.value] ?? null) : null;
    const named = field === null ? metaType(node.name.value) : getNamedType(field.type);
    const below = (handed: Inherited): number =>
      node.selectionSet === undefined || !isCompositeType(named) ? 0 : selections(node.selectionSet, named, handed);
    return walk.valueOf({ node, parent, field, inherited }, below);
  };

  const typeNamed = (name: string | undefined): GraphQLCompositeType | undefined => {
    const type = name === undefined ? undefined : walk.schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  };

  const metaType = (name: string): unknown => (name === '__schema' ? walk.schema.getType('__Schema') : walk.schema.getType('__Type'));

  return selections(operation.selectionSet, root, start);
}
