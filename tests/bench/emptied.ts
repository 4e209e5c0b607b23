/** A Neo4j made empty again, constraints aside. */
import neo4j, { type Driver } from 'neo4j-driver';
import type { Task } from './measured.ts';

/** A few at a time: all of a hundred countries at once would not fit into one transaction. */
export async function empty(driver: Driver): Promise<void> {
  const session = driver.session();
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  await session.close();
}

export async function emptied({ uri, username, password }: NonNullable<Task['neo4j']>): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    await empty(driver);
  } finally {
    await driver.close();
  }
}
