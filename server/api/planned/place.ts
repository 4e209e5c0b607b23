/** A place in the answer, and what a resolver is told of it: one object for both, since thousands are made for one answer. */
import type { FieldNode, FragmentDefinitionNode, GraphQLObjectType, GraphQLOutputType, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type { FieldPlan } from './fieldPlan.ts';
import type { Run } from './run.ts';

type Path = GraphQLResolveInfo['path'];

/** Where a field stands. */
export class Place implements GraphQLResolveInfo {
  readonly prev: Path | undefined;
  readonly key: string;
  readonly field: FieldPlan;
  readonly run: Run;

  constructor(prev: Path | undefined, field: FieldPlan, run: Run) {
    this.prev = prev;
    this.key = field.key;
    this.field = field;
    this.run = run;
  }

  get typename(): string {
    return this.field.parentType.name;
  }

  get path(): Path {
    return this;
  }

  get fieldName(): string {
    return this.field.definition.name;
  }

  get fieldNodes(): readonly FieldNode[] {
    return this.field.nodes;
  }

  get returnType(): GraphQLOutputType {
    return this.field.definition.type;
  }

  get parentType(): GraphQLObjectType {
    return this.field.parentType;
  }

  get schema(): GraphQLSchema {
    return this.run.plan.schema;
  }

  get fragments(): Readonly<Record<string, FragmentDefinitionNode>> {
    return this.run.plan.fragments;
  }

  get rootValue(): undefined {
    return undefined;
  }

  get operation(): GraphQLResolveInfo['operation'] {
    return this.run.plan.operation;
  }

  get variableValues(): Record<string, unknown> {
    return this.run.variables;
  }
}

/** Where an item of a list stands. */
export function itemPlace(prev: Path, key: number): Path {
  return { prev, key, typename: undefined };
}

export function keysTo(path: Path | undefined): readonly (string | number)[] {
  const keys: (string | number)[] = [];
  for (let here = path; here !== undefined; here = here.prev) keys.push(here.key);
  return keys.reverse();
}
