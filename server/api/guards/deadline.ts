/** Lists stop growing when the time of a request is over: a timer could not stop them, they hold the only thread. */
import { defaultFieldResolver, getNullableType, GraphQLError, isListType, isObjectType, type GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { limits } from './limits.ts';

/** Puts the check before every field that answers a list. */
export function withDeadline(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (!isListType(getNullableType(field.type))) continue;
      const { resolve = defaultFieldResolver } = field;
      field.resolve = (source, args, context: Context, info) => {
        refuseTooLate(context);
        return resolve(source, args, context, info);
      };
    }
  }
  return schema;
}

function refuseTooLate({ deadline, elapsedMs }: Context): void {
  if (elapsedMs() <= deadline) return;
  throw new GraphQLError(`The answer took longer than ${limits.deadlineMs} ms. Ask for fewer rows, or for fewer fields of each.`, {
    extensions: { code: 'DEADLINE', allowedMs: limits.deadlineMs },
  });
}
