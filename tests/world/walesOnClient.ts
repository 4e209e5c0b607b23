/** Wales as the client holds it: its own query, answered by the server's resolvers in this process. */
import { parse } from 'graphql';
import type { IndexedLandscape } from '../../client/state/landscape.ts';
import { answerTo, onClient } from './onClient.ts';
import { wales } from './wales.ts';

export const walesIndex: IndexedLandscape = await onClient(wales);

/** What the server answers to a question, without a network. */
export function askWales(question: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  return answerTo(wales, parse(question), variables);
}
