/** Weighs every operation before it is run; the client's own pass unweighed. */
import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import type { Context } from '../context.ts';
import { sizesMeasured } from '../inTurn.ts';
import { priceOf, refuseTooCostly, sizesIn } from './cost.ts';
import { refuseTooDeep } from './depth.ts';
import { refuseTooMuchIntrospection } from './introspection.ts';
import { isKnown, type KnownOperations } from './knownOperations.ts';
import { measuredLists } from './measuredLists.ts';
import { refuseTwoCommits } from './oneCommit.ts';
import { sizesOf } from './sizes.ts';
import type { Spread } from './spread.ts';

export interface Weighed {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Rejects what is too deep or too costly, and more than one change. */
export type Guard = (weighed: Weighed, context: Context) => Promise<void>;

export function createGuard(known: KnownOperations): Guard {
  const sizesNow = sizesAtHand();
  /** What weighs the same each time is weighed once for each landscape. Kept with that: operations outlive it. */
  const passedOn = new WeakMap<PartnershipGraph, WeakSet<OperationDefinitionNode>>();
  return async ({ schema, document, operation, operationName, variables }, context) => {
    if (isKnown(known, document, operationName) || passedOn.get(context.graph)?.has(operation) === true) return;
    const weighed = { schema, fragments: fragmentsIn(document), operation, variables };
    refuseTwoCommits(weighed);
    refuseTooDeep(weighed);
    refuseTooMuchIntrospection(weighed);
    refuseTooCostly(priceOf({ ...weighed, sizes: await sizesNow(context, sizesIn(weighed)) }));
    if (!weighsAlways(operation)) return;
    const passed = passedOn.get(context.graph) ?? new WeakSet();
    passedOn.set(context.graph, passed.add(operation));
  };
}

/** Names of things and words cost nothing: with no other variables an operation weighs the same whatever they are. */
const weightless: ReadonlySet<string> = new Set(['ID', 'String', 'Language']);

function weighsAlways({ variableDefinitions = [] }: OperationDefinitionNode): boolean {
  return variableDefinitions.every(({ type }) => weightless.has(nameIn(type)));
}

function nameIn(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameIn(type.type);
}

export function fragmentsIn(document: DocumentNode): Readonly<Record<string, FragmentDefinitionNode>> {
  return Object.fromEntries(
    document.definitions.flatMap(definition => (definition.kind === 'FragmentDefinition' ? [[definition.name.value, definition]] : [])),
  );
}

/** Right after a change lists are as long as before it, until they are measured anew: one change makes none much longer. */
function sizesAtHand(): typeof sizesMeasured {
  const before = new Map<string, number | Spread>();
  return async (asking, fields) => {
    const lists = [...fields].filter(field => measuredLists.has(field));
    const measured = sizesMeasured(asking, lists).then(sizes => {
      for (const field of lists) before.set(field, sizes.get(field) as Spread);
      return sizes;
    });
    if (!lists.every(field => before.has(field))) return measured;
    return { get: field => before.get(field) ?? sizesOf(asking.graph).get(field) };
  };
}
