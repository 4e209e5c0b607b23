/** Wales as the client holds it: its own query, answered by the server's resolvers in this process. */
import { fileURLToPath } from 'node:url';
import { execute, parse, type DocumentNode } from 'graphql';
import { LandscapeDocument, type LandscapeQuery } from '../../client/api/generated/graphql.ts';
import { indexLandscape, type IndexedLandscape } from '../../client/state/landscape.ts';
import type { Context } from '../../server/api/context.ts';
import { executableSchema } from '../../server/api/schema.ts';
import { readSdl } from '../../server/language.ts';
import { wales } from './wales.ts';

const schema = executableSchema(readSdl(fileURLToPath(new URL('../..', import.meta.url))));

const contextValue: Context = {
  graph: wales,
  commit: () => Promise.reject(new Error('Nothing is committed here.')),
  changes: () => Promise.resolve([]),
  deadline: Number.POSITIVE_INFINITY,
  elapsedMs: () => 0,
};

export const walesIndex: IndexedLandscape = indexLandscape(((await answerTo(LandscapeDocument)) as LandscapeQuery).landscape);

/** What the server answers to a question, without a network. */
export function askWales(question: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  return answerTo(parse(question), variables);
}

async function answerTo(document: DocumentNode, variableValues: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const { data, errors } = await execute({ schema, document, contextValue, variableValues });
  if (errors !== undefined || data == null) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return data;
}
