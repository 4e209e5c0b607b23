/** A real Neo4j signs the store contract, and meets what people do by hand. One file, since both empty the same database. */
import { afterAll } from 'vitest';
import { openStore } from '../../server/store/open.ts';
import { cypherOracle } from './cypherOracle.ts';
import { gapsInCypher } from './gapsInCypher.ts';
import { editsByHand } from './neo4jByHand.ts';
import { neo4jBackups } from './neo4jBackups.ts';
import { neo4jForTests } from './neo4jForTests.ts';
import { storeContract } from './storeContract.ts';

const neo4j = await neo4jForTests();
const { settings, isHere } = neo4j;

afterAll(() => neo4j.stop(), 30_000);

const newPlace = async (): ReturnType<Parameters<typeof storeContract>[1]> => {
  await neo4j.empty();
  return { open: () => openStore({ neo4j: settings, dataFolder: 'unused' }), clear: async () => undefined };
};

storeContract('Neo4j', newPlace, isHere);
editsByHand(neo4j);
neo4jBackups(neo4j);
cypherOracle(neo4j);
gapsInCypher(neo4j);
