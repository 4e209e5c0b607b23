import { CombinedGraphQLErrors } from '@apollo/client';

/** What the server said; a browser that got no answer says something of its own, which is no answer. */
export function saidIn(error: Error): string | null {
  return CombinedGraphQLErrors.is(error) ? error.message : null;
}
