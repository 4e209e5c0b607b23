/** A real Neo4j signs the store contract. */
import { afterAll, describe, test } from 'vitest';
import { openStore } from '../../server/store/open.ts';
import { neo4jForTests } from './neo4jForTests.ts';
import { storeContract } from './storeContract.ts';

const neo4j = await neo4jForTests();

if (neo4j === null) {
  describe('Neo4j', () => test.skip('the store contract, signed by Neo4j', () => undefined));
} else {
  afterAll(() => neo4j.stop(), 30_000);
  storeContract('Neo4j', async () => {
    await neo4j.empty();
    return { open: () => openStore({ neo4j: neo4j.settings, dataFolder: 'unused' }), clear: async () => undefined };
  });
}
