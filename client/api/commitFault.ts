/** Why a change was not written: somebody else was first, the database is away, it does not fit, or nothing answered. */
import { CombinedGraphQLErrors } from '@apollo/client';

export type CommitFault =
  /** The landscape is at another revision by now. */
  | { readonly kind: 'conflict'; readonly actual: number | null }
  /** The server reads from memory and cannot write. */
  | { readonly kind: 'away' }
  /** The database was lost before it was known whether the change is written: it may be there. */
  | { readonly kind: 'unsure' }
  /** In the server's own words, one for each thing that does not fit. */
  | { readonly kind: 'refused'; readonly said: readonly string[] }
  | { readonly kind: 'unreachable' };

export function commitFaultOf(error: unknown): CommitFault {
  if (!CombinedGraphQLErrors.is(error)) return { kind: 'unreachable' };
  const { code, actual, complaints, mayBeWritten } = error.errors[0]?.extensions ?? {};
  if (code === 'CONFLICT') return { kind: 'conflict', actual: typeof actual === 'number' ? actual : null };
  if (code === 'STORE_UNAVAILABLE') return { kind: mayBeWritten === true ? 'unsure' : 'away' };
  const said = Array.isArray(complaints) ? complaints.filter(one => typeof one === 'string') : [];
  return { kind: 'refused', said: said.length > 0 ? said : error.errors.map(({ message }) => message) };
}
