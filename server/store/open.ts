/** The store that the environment names: Neo4j where NEO4J_URI is set, else the embedded one. */
import { join } from 'node:path';
import type { ReplaceableStore } from './port.ts';
import { openSqliteStore } from './sqlite/open.ts';

export interface Neo4jSettings {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The server's default database where none is named. */
  readonly database: string | null;
}

export interface StoreSettings {
  readonly neo4j: Neo4jSettings | null;
  readonly dataFolder: string;
}

/** Where the embedded store lies. */
export function storeFileIn(dataFolder: string): string {
  return join(dataFolder, 'landscape.sqlite');
}

export async function openStore({ neo4j, dataFolder }: StoreSettings): Promise<ReplaceableStore> {
  if (neo4j === null) return openSqliteStore({ file: storeFileIn(dataFolder) });
  // The driver is loaded only where it is used: who has no Neo4j starts faster.
  const { openNeo4jStore } = await import('./neo4j/open.ts');
  return openNeo4jStore(neo4j);
}
