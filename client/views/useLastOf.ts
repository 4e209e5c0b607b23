import type { ApolloClient } from '@apollo/client';
import { useState } from 'react';

/** The newest answer of whom is asked, while another is still to come; what somebody else answered, of another landscape, is never left standing. */
export function useLastOf<Answer extends object>(client: ApolloClient, answer: Answer | undefined): Answer | undefined {
  const [held, setHeld] = useState<{ readonly client: ApolloClient; readonly answer: Answer } | null>(null);
  if (answer !== undefined && (held?.client !== client || held.answer !== answer)) setHeld({ client, answer });
  return answer ?? (held?.client === client ? held.answer : undefined);
}
