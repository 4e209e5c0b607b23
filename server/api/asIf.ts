/** Below the questions of a scenario every resolver is handed the landscape as the scenario has it, and below a landscape of the history that one. */
import {
  defaultFieldResolver,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import type { Scenario } from '../domain/things.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import type { Context } from './context.ts';
import { supposedBy } from './inTurn.ts';
import type { Compared } from './parents.ts';

type Resolver = GraphQLFieldResolver<unknown, Context>;
type Path = GraphQLResolveInfo['path'];

/** By the place in the answer at which such a question stands: everything below it has that place behind it. */
const contexts = new WeakMap<Path, Context>();

/** Requests that ask a scenario anything; all others never look. */
const asking = new WeakSet<Context>();

export function withScenarios(schema: GraphQLSchema): GraphQLSchema {
  const questions = schema.getQueryType()?.getFields() ?? {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const isAsked = type.name === 'Scenario' ? field.name in questions : isOfCopy(type.name, field.name);
      if (isAsked) field.resolve = answeredAsIf(field.resolve ?? defaultFieldResolver);
      else if (isOfHistory(type.name, field)) field.resolve = answeredThen(field.resolve ?? defaultFieldResolver);
      else if (field.resolve !== undefined) field.resolve = handed(field.resolve);
    }
  }
  return schema;
}

/** What of a comparison stands only in the landscape as the scenario has it. */
function isOfCopy(type: string, field: string): boolean {
  return type === 'ScenarioComparison' && field === 'supposed';
}

/** Landscapes that are answered, and not the one that is asked. */
function isOfHistory(type: string, { type: answered }: GraphQLField<unknown, Context>): boolean {
  return type !== 'Query' && type !== 'Scenario' && String(answered) === 'Landscape!';
}

function answeredThen(resolve: Resolver): Resolver {
  return async (source, args, context, info) => {
    const graph = (await resolve(source, args, context, info)) as PartnershipGraph;
    contexts.set(info.path, context.over(graph));
    asking.add(context);
    return graph;
  };
}

function answeredAsIf(resolve: Resolver): Resolver {
  return async (source, args, context, info) => {
    const supposed = isCompared(source) ? source.supposed : await supposedBy(context, (source as Scenario).id);
    if (supposed === null) return resolve(source, args, context, info);
    const there = context.over(supposed.after);
    contexts.set(info.path, there);
    asking.add(context);
    return resolve(source, args, there, info);
  };
}

/** Whether some answer of this request is of another landscape by now. */
export function asksElsewhere(context: Context): boolean {
  return asking.has(context);
}

function isCompared(source: unknown): source is Compared {
  return typeof source === 'object' && source !== null && 'supposed' in source;
}

function handed(resolve: Resolver): Resolver {
  return (source, args, context, info) => resolve(source, args, asking.has(context) ? contextAt(info.path, context) : context, info);
}

function contextAt(path: Path, context: Context): Context {
  for (let here: Path | undefined = path; here !== undefined; here = here.prev) {
    const there = contexts.get(here);
    if (there !== undefined) return there;
  }
  return context;
}
