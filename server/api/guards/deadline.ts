/** Answers are made in turns and given up when their time is over: a timer could not stop them, they hold the only thread. */
import {
  defaultFieldResolver,
  getNamedType,
  GraphQLError,
  isCompositeType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { Context } from '../context.ts';
import { limits } from './limits.ts';
import { createTurns } from './turns.ts';

type Resolver = GraphQLFieldResolver<unknown, Context>;

/** All requests of the process share one thread, and so its turns. */
const turns = createTurns(limits.turnMs);

/** Puts the check before every field below which there is more to work out. */
export function withDeadline(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (hasMoreBelow(getNamedType(field.type))) field.resolve = inTurn(rejecting(field.resolve ?? defaultFieldResolver));
      else if (field.resolve !== undefined) field.resolve = rejecting(field.resolve);
    }
  }
  return schema;
}

/** A name in some language is told as soon as it is looked up: thousands of them stand in one answer. */
function hasMoreBelow(type: GraphQLNamedType): boolean {
  if (!isObjectType(type)) return isCompositeType(type);
  return Object.values(type.getFields()).some(field => field.resolve !== undefined || isCompositeType(getNamedType(field.type)));
}

function inTurn(resolve: Resolver): Resolver {
  return (source, args, context, info) => {
    const wait = turns.over(context);
    if (wait === null) return isTooLate(context) ? Promise.reject(tooLate()) : resolve(source, args, context, info);
    return wait.then(() => {
      if (isTooLate(context)) throw tooLate();
      return resolve(source, args, context, info);
    });
  };
}

/** What throws while rows beside it still wait would leave them with nobody to hear of their own errors, and end the process. */
function rejecting(resolve: Resolver): Resolver {
  return (source, args, context, info) => {
    try {
      return resolve(source, args, context, info);
    } catch (error) {
      return Promise.reject(error as Error);
    }
  };
}

function isTooLate({ deadline, elapsedMs }: Context): boolean {
  return elapsedMs() > deadline;
}

export function tooLate(): GraphQLError {
  return new GraphQLError(`The answer took longer than ${limits.deadlineMs} ms. Ask for fewer rows, or for fewer fields of each.`, {
    extensions: { code: 'DEADLINE', allowedMs: limits.deadlineMs },
  });
}
