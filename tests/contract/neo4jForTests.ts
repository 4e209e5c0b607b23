/** A Neo4j for tests: one of our own, or the one that TIRLUN_TEST_NEO4J_URI names. Never NEO4J_URI. */
import neo4j, { type Driver } from 'neo4j-driver';
import { startNeo4j } from '../../tools/neo4j/server.ts';
import type { Neo4jSettings } from '../../server/store/open.ts';

export interface TestNeo4j {
  /** False where none can be started: the tests are skipped, and nothing else of it may be used. */
  readonly isHere: boolean;
  readonly settings: Neo4jSettings;
  /** For doing by hand what people do in Neo4j Browser. */
  readonly driver: Driver;
  empty(): Promise<void>;
  stop(): Promise<void>;
}

/** Only a database with this node may be emptied. */
export const mayBeEmptied = 'CREATE (:TirlunTest {id: "this database may be emptied"})';

/** Where none can be started this is told loudly; an error where everything is required. */
export async function neo4jForTests(): Promise<TestNeo4j> {
  const given = process.env['TIRLUN_TEST_NEO4J_URI'];
  if (given !== undefined && given !== '') return takeGiven(given);
  try {
    const server = await startNeo4j();
    return testNeo4j({ uri: server.uri, username: server.username, password: server.password, database: null }, () => server.stop());
  } catch (error) {
    if (process.env['TIRLUN_REQUIRE_ALL'] === '1') throw error;
    console.warn(`\n!!! NOT RUN: the tests against Neo4j. ${error instanceof Error ? error.message : String(error)}\n`);
    const nobody = { uri: 'bolt://127.0.0.1:1', username: '', password: '', database: null };
    return { ...testNeo4j(nobody, async () => undefined), isHere: false, stop: async () => undefined };
  }
}

async function takeGiven(uri: string): Promise<TestNeo4j> {
  const settings: Neo4jSettings = {
    uri,
    username: process.env['TIRLUN_TEST_NEO4J_USERNAME'] ?? 'neo4j',
    password: process.env['TIRLUN_TEST_NEO4J_PASSWORD'] ?? '',
    database: process.env['TIRLUN_TEST_NEO4J_DATABASE'] ?? null,
  };
  const given = testNeo4j(settings, async () => {
    const driver = neo4j.driver(uri, neo4j.auth.basic(settings.username, settings.password));
    await driver.executeQuery(mayBeEmptied);
    await driver.close();
  });
  const { records } = await given.driver.executeQuery('MATCH (n:TirlunTest) RETURN n LIMIT 1');
  if (records.length === 0) {
    await given.driver.close();
    throw new Error(`The database of TIRLUN_TEST_NEO4J_URI is not marked as one that tests may empty. If it is: ${mayBeEmptied}`);
  }
  return given;
}

function testNeo4j(settings: Neo4jSettings, end: () => Promise<void>): TestNeo4j {
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.username, settings.password), { disableLosslessIntegers: true });
  const empty = async (): Promise<void> => {
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
  };
  return {
    isHere: true,
    settings,
    driver,
    empty,
    stop: async () => {
      await empty();
      await driver.close();
      await end();
    },
  };
}
