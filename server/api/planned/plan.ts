/** A question worked out once, for one choice of what is skipped and included: asked again, nothing of the document is read any more. */
import {
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Context } from '../context.ts';
import { collectFields, type Collecting } from './collect.ts';
import { fieldPlan, type FieldPlan } from './fieldPlan.ts';
import { shelfFor, type FieldsOf } from './keeping.ts';
import type { KeptTexts } from './keptTexts.ts';
import { createRun } from './run.ts';
import { fieldsText, type SelectionPlan } from './selection.ts';

type Asking = Pick<FieldNode, 'selectionSet'>;

export interface Plan extends Collecting {
  readonly operation: OperationDefinitionNode;
  readonly texts: KeptTexts;
  /** What the document asks of things of this type under these nodes; of types nobody comes to nothing is worked out. */
  selectionOf(type: GraphQLObjectType, nodes: readonly Asking[]): SelectionPlan;
  /** What the operation asks of the root. */
  start(): SelectionPlan;
  /** A number for arguments that differ from request to request. */
  numbered(): number;
  /** How many fields were worked out so far. */
  size(): number;
}

export interface Planned {
  /** JSON, a letter for each byte. */
  readonly data: string | null;
  readonly errors: readonly GraphQLError[];
}

export interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly operation: OperationDefinitionNode;
  readonly texts: KeptTexts;
}

export function planOf(asked: Operation, conditions: Readonly<Record<string, unknown>>): Plan {
  let [numbers, size] = [0, 0];
  let start: SelectionPlan | null = null;
  const fieldsOf = (type: GraphQLObjectType, nodes: readonly Asking[]): ReturnType<FieldsOf> => {
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return [...collectFields(plan, type, sets)].flatMap(([key, asking]) => {
      const definition = definitionOf(plan, type, (asking[0] as FieldNode).name.value);
      return definition === undefined ? [] : [{ definition, key, nodes: asking }];
    });
  };
  const plan: Plan = {
    ...asked,
    conditions,
    selectionOf: (type, nodes) => {
      const asked = fieldsOf(type, nodes);
      size += asked.length;
      return {
        fields: asked.map((field, place): FieldPlan => fieldPlan({ ...field, plan, parentType: type, isFirst: place === 0 })),
        shelfIn: shelfFor(type, asked, { fieldsOf, place: plan.numbered }),
      };
    },
    start: () => (start ??= plan.selectionOf(asked.schema.getQueryType() as GraphQLObjectType, [asked.operation])),
    numbered: () => numbers++,
    size: () => size,
  };
  return plan;
}

/** The data as text, and what went wrong. */
export async function answerOf(plan: Plan, context: Context, variables: Record<string, unknown>): Promise<Planned> {
  const run = createRun(plan, context, variables);
  try {
    return { data: await fieldsText(run, plan.start(), undefined, undefined), errors: run.errors.all };
  } catch (error) {
    run.errors.add(error as GraphQLError, undefined);
    return { data: null, errors: run.errors.all };
  }
}

function definitionOf({ schema }: Plan, type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (type === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return type.getFields()[name];
}
