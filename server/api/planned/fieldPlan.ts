/** What is known of a field before it is asked: everything that is the same for each thing it is asked of. */
import {
  getArgumentValues,
  getNamedType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  visit,
  type FieldNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
} from 'graphql';
import { completing, type Completion } from './complete.ts';
import type { FieldAsked } from './keeping.ts';
import { plainText, type PlainText } from './leaf.ts';
import type { Plan } from './plan.ts';
import type { Run } from './run.ts';

type Arguments = Readonly<Record<string, unknown>>;

export interface FieldPlan {
  /** What stands before its value: `{"name":` of the first, `,"name":` of all others. */
  readonly lead: string;
  readonly key: string;
  readonly name: string;
  /** Each place of the document that asks for it under this key. */
  readonly nodes: readonly FieldNode[];
  readonly parentType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  /** Null where a property of the same name is told. */
  readonly resolve: GraphQLFieldResolver<unknown, unknown> | null;
  /** Null where it takes none. */
  readonly argumentsIn: ((run: Run) => Arguments) | null;
  /** Tells a property that has nothing below it; undefined where it is not of the usual sort. Null where that is not all. */
  readonly plain: PlainText | null;
  readonly complete: Completion['complete'];
  readonly isNonNull: boolean;
  /** False for a plain property with nothing below it: its place is made only where it fails. */
  readonly hasPlace: boolean;
  /** The same in every answer. */
  readonly constant: string | null;
}

interface FieldPlanned extends FieldAsked {
  readonly plan: Plan;
  readonly parentType: GraphQLObjectType;
  readonly isFirst: boolean;
}

export function fieldPlan({ plan, parentType, definition, key, nodes, isFirst }: FieldPlanned): FieldPlan {
  const { type } = definition;
  const nullable = isNonNullType(type) ? type.ofType : type;
  const resolve = definition.resolve ?? null;
  return {
    name: definition.name,
    lead: `${isFirst ? '{' : ','}${JSON.stringify(key)}:`,
    key,
    nodes,
    parentType,
    definition,
    resolve,
    argumentsIn: definition.args.length === 0 ? null : argumentsOf(plan, definition, nodes[0] as FieldNode),
    complete: completing(plan, { type, nodes, of: `${parentType.name}.${definition.name}` }).complete,
    plain: resolve === null && definition.args.length === 0 && isLeafType(nullable) ? plainText(nullable) : null,
    isNonNull: isNonNullType(type),
    hasPlace: resolve !== null || isListType(nullable) || isCompositeType(getNamedType(type)),
    constant: definition.name === '__typename' ? JSON.stringify(parentType.name) : null,
  };
}

/** Read once for each request, and where no variable stands in them once for all. */
function argumentsOf(plan: Plan, definition: GraphQLField<unknown, unknown>, node: FieldNode): (run: Run) => Arguments {
  if (!hasVariable(node)) {
    let constant: Arguments | null = null;
    return () => (constant ??= getArgumentValues(definition, node));
  }
  const place = plan.numbered();
  return run => (run.arguments[place] ??= getArgumentValues(definition, node, run.variables));
}

function hasVariable({ arguments: given = [] }: FieldNode): boolean {
  let found = false;
  for (const argument of given) visit(argument, { [Kind.VARIABLE]: () => void (found = true) });
  return found;
}
