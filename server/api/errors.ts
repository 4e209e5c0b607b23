/** Errors as callers see them: a code, a sentence that says what is allowed, and never a path or a stack. */
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** Codes of the language itself, whose messages speak of the document only. */
const plainCodes = new Set([
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'TOO_DEEP',
  'TOO_COSTLY',
  'TOO_LARGE',
  'DEADLINE',
  'CONFLICT',
  'INVALID_CHANGE',
  'STORE_UNAVAILABLE',
  'RATE_LIMITED',
]);

/** What goes over the wire. Anything we did not foresee is an internal error without its words. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const own = translate(thrownBy(error));
  if (own !== null) return { ...formatted, ...own };
  if (isTooManyWrong(error)) return badInput(error.message).toJSON();
  const code = String(formatted.extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR');
  if (!plainCodes.has(code))
    return { message: 'Something went wrong inside Tirlun. Nothing was changed.', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  const { stacktrace: _never, ...extensions } = formatted.extensions ?? {};
  return { ...formatted, extensions };
}

/** After fifty wrong values in variables graphql gives up, with an error that it gives no place and Apollo no code. */
function isTooManyWrong(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && error.message.startsWith('Too many errors processing variables');
}

/** What a resolver threw, which GraphQL wraps to say where. */
function thrownBy(error: unknown): unknown {
  return error instanceof GraphQLError && error.path !== undefined ? (error.originalError ?? error) : error;
}

function unavailable({ since = null, mayBeWritten = false }: { readonly since?: string | null; readonly mayBeWritten?: boolean }): Told {
  return mayBeWritten
    ? {
        message:
          'The store stopped answering while the change was written: it may have been saved, or not. Send it again with the same changeId and expectedRevision when the store is back: it is never done twice.',
        extensions: { code: 'STORE_UNAVAILABLE', since, mayBeWritten },
      }
    : {
        message: 'The store does not answer. Not saved: nothing was changed; what is read comes from memory.',
        extensions: { code: 'STORE_UNAVAILABLE', since },
      };
}

const mostComplaints = 50;

/** Whoever sent five thousand wrong ids learns it from fifty. */
function firstOf(complaints: readonly string[]): readonly string[] {
  const more = complaints.length - mostComplaints;
  return more > 0 ? [...complaints.slice(0, mostComplaints), `And ${more} more of ${complaints.length}.`] : complaints;
}

interface Told {
  readonly message: string;
  readonly extensions: Record<string, unknown>;
}

/** Errors of the floors below, by their codes. */
function translate(error: unknown): Told | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  switch (error.code) {
    case 'CONFLICT': {
      const { expected, actual } = error as unknown as { expected: number; actual: number };
      return { message: error.message, extensions: { code: 'CONFLICT', expected, actual } };
    }
    case 'INVALID_CHANGE': {
      const { complaints } = error as unknown as { complaints: readonly string[] };
      return { message: error.message, extensions: { code: 'INVALID_CHANGE', complaints: firstOf(complaints) } };
    }
    // The words of the store name addresses and folders, which are nobody's business on the wire.
    case 'STORE_UNAVAILABLE':
      return unavailable(error as Error & { readonly since?: string | null; readonly mayBeWritten?: boolean });
    case 'DISK':
      return {
        message: 'The store cannot write: its disk is full or may only be read. Nothing was changed.',
        extensions: { code: 'STORE_UNAVAILABLE', since: null },
      };
    default:
      return null;
  }
}
