/** The store that the environment names: Neo4j where NEO4J_URI is set, else the embedded one. */
import { join } from 'node:path';
import { openNeo4jStore } from './neo4j/open.ts';
import type { LandscapeStore } from './port.ts';
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

export function openStore({ neo4j, dataFolder }: StoreSettings): Promise<LandscapeStore> {
  return neo4j === null ? openSqliteStore({ file: join(dataFolder, 'landscape.sqlite') }) : openNeo4jStore(neo4j);
}
