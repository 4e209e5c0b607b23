/** The newest Neo4j signs the contract too, with the newest Node in front of it. */
import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { findJava } from '../../tools/neo4j/java.ts';
import { startNeo4j } from '../../tools/neo4j/server.ts';
import { newest } from '../../tools/neo4j/versions.ts';
import { mayBeEmptied } from './neo4jForTests.ts';
import { nodesForTests, runTests } from './underNode.ts';

const hasJava = ((): boolean => {
  try {
    return findJava(newest) !== '';
  } catch (error) {
    console.warn(`\n!!! NOT RUN: the contract on the newest Neo4j. ${error instanceof Error ? error.message : String(error)}\n`);
    return false;
  }
})();

test.skipIf(!hasJava)(`Neo4j ${newest.version} signs the contract, and its backups are put back`, { timeout: 400_000 }, async () => {
  const node = (await nodesForTests()).at(-1)?.node ?? process.execPath;
  const server = await startNeo4j({ version: newest });
  try {
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
    await driver.executeQuery(mayBeEmptied);
    await driver.close();
    const { passed, failures } = await runTests({
      node,
      files: ['neo4j.test.ts'],
      names: ['the store contract', 'backups of'],
      variables: {
        TIRLUN_TEST_NEO4J_URI: server.uri,
        TIRLUN_TEST_NEO4J_USERNAME: server.username,
        TIRLUN_TEST_NEO4J_PASSWORD: server.password,
      },
    });
    expect(failures).toEqual([]);
    expect(passed).toBeGreaterThan(30);
  } finally {
    await server.stop();
  }
});
