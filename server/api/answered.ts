/** What became of an operation: told to whoever counts and writes the log, without a word of what was asked. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Context } from './context.ts';
import { isKnown, type KnownOperations } from './guards/knownOperations.ts';

export interface Answered {
  /** The name of a known operation; null for all others, whose names anybody may choose. */
  readonly operation: string | null;
  /** The codes of its errors, each once. */
  readonly codes: readonly string[];
  /** What nobody foresaw and nobody is told on the wire. */
  readonly unforeseen: readonly unknown[];
}

export interface ServedContext extends Context {
  readonly tell: (answered: Answered) => void;
}

export function answeredPlugin(known: KnownOperations): ApolloServerPlugin<ServedContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ contextValue, document, operationName, errors = [], response: { body } }) => {
        const told = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
        contextValue.tell({ operation: nameIfKnown(known, document, operationName ?? null), ...whatWentWrong(told, errors) });
      },
    }),
  };
}

export function nameIfKnown(known: KnownOperations, document: DocumentNode | undefined, name: string | null): string | null {
  return document !== undefined && isKnown(known, document, name) ? name : null;
}

/** From the errors as they are told, and as they were thrown. */
export function whatWentWrong(
  told: readonly GraphQLFormattedError[],
  errors: readonly GraphQLError[],
): Pick<Answered, 'codes' | 'unforeseen'> {
  // They stand in the same order.
  return { codes: codesOf(told), unforeseen: errors.filter((_error, at) => isInternal(told[at])).map(thrownBy) };
}

function codesOf(errors: readonly GraphQLFormattedError[]): readonly string[] {
  return [...new Set(errors.map(({ extensions }) => String(extensions?.['code'])))];
}

function isInternal(error: GraphQLFormattedError | undefined): boolean {
  return error?.extensions?.['code'] === 'INTERNAL_SERVER_ERROR';
}

function thrownBy(error: GraphQLError): unknown {
  return error.originalError ?? error;
}
