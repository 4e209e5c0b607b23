/** Questions as nearly all are: one query of a valid document, within what is allowed. Everything else is Apollo's to answer, or to refuse. */
import { getVariableValues, GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { nameIfKnown, whatWentWrong, type Answered } from './answered.ts';
import type { Context } from './context.ts';
import { createDocuments } from './documents.ts';
import { formatError } from './errors.ts';
import type { Guard } from './guards/guard.ts';
import type { KnownOperations } from './guards/knownOperations.ts';
import { answerOf } from './planned/plan.ts';
import { bytesOf, inBytes } from './planned/text.ts';

export interface Question {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Answer extends Answered {
  /** What goes over the wire. */
  readonly body: Buffer;
}

/** Null where the question is none of these. */
export type AnswerQuestion = (question: Question, context: Context) => Promise<Answer | null>;

interface Answering {
  readonly schema: GraphQLSchema;
  readonly known: KnownOperations;
  readonly guard: Guard;
}

export function answering({ schema, known, guard }: Answering): AnswerQuestion {
  const documents = createDocuments(schema);
  return async ({ query, operationName, variables: given }, context) => {
    const question = documents.find(query, operationName);
    if (question === null) return null;
    const { document, operation } = question;
    const name = operation.name?.value ?? null;
    try {
      await guard({ schema, document, operation, operationName: name, variables: given }, context);
    } catch (error) {
      if (error instanceof GraphQLError) return null;
      throw error;
    }
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
    if (coerced === undefined) return null;
    const { data, errors } = await answerOf(question.planFor(coerced), context, coerced);
    const told = errors.map(asTold);
    return {
      // As Apollo writes it.
      body: bytesOf(told.length === 0 ? `{"data":${data}}\n` : `{"errors":${inBytes(JSON.stringify(told))},"data":${data}}\n`),
      operation: nameIfKnown(known, document, name),
      ...whatWentWrong(told, errors),
    };
  };
}

function asTold(error: GraphQLError): GraphQLFormattedError {
  const extensions = { ...error.extensions, code: error.extensions['code'] ?? 'INTERNAL_SERVER_ERROR' };
  return formatError({ ...error.toJSON(), extensions }, error);
}

/** Null where it is not formed as one is; Apollo then says how it should be. */
export function questionIn(body: object): Question | null {
  const { query, operationName = null, variables = null, extensions = null } = body as Readonly<Record<string, unknown>>;
  if (typeof query !== 'string' || query === '') return null;
  if (operationName !== null && (typeof operationName !== 'string' || operationName === '')) return null;
  if (!isRecordOrNull(variables) || !isRecordOrNull(extensions) || (extensions !== null && 'persistedQuery' in extensions)) return null;
  return { query, operationName, variables: variables ?? {} };
}

function isRecordOrNull(value: unknown): value is Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && !Array.isArray(value);
}
