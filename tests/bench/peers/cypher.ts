/**
 * The same pairs in Cypher on a real Neo4j. To flatter it, seats and council areas are worked out for it beforehand and stand as edges and
 * lists of their own, and it only counts: neither score nor order, and no row is sent. Beside it the question that an analyst pastes.
 */
import { readFileSync } from 'node:fs';
import neo4j, { Neo4jError, type Driver } from 'neo4j-driver';
import type { CompactSets } from '../../../server/analysis/overlap/compact.ts';
import { empty } from '../emptied.ts';
import { itemsOf } from '../../../server/analysis/overlap/rows.ts';
import type { AnyRecord } from '../../../server/domain/record.ts';
import { openStore } from '../../../server/store/open.ts';
import { changeOf } from '../../contract/records.ts';
import { project } from '../../api/running.ts';
import { boardAreas } from '../boardAreas.ts';
import type { Task } from '../measured.ts';

/** Forms of the question; the fastest is the best Cypher. */
export const forms = ['pairs-by-members', 'pairs-by-areas'] as const;
export type Form = (typeof forms)[number];

/** What they are held to: pairs with an area and a member in common, and their shared members in all. */
export interface PairSums {
  readonly pairs: number;
  readonly shared: number;
}

export interface CypherPeer {
  /** Null where it was given up. */
  ask(form: Form): Promise<PairSums | null>;
  /** Writes the landscape as we store it, and pastes schema/cypher/overlap.cypher; answers how long that took, in ms; null where it was given up. */
  paste(records: readonly AnyRecord[]): Promise<number | null>;
  stop(): Promise<void>;
}

export async function cypherOver(sets: CompactSets, { neo4j: settings, limitMs }: Task): Promise<CypherPeer | null> {
  if (settings === null) return null;
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.username, settings.password), { disableLosslessIntegers: true });
  await empty(driver);
  await write(driver, sets);
  const run = async (text: string): Promise<readonly Record<string, unknown>[] | null> => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(text, {}, { timeout: limitMs });
      return records.map(record => record.toObject());
    } catch (error) {
      if (error instanceof Neo4jError && error.code.includes('TransactionTimedOut')) return null;
      throw error;
    } finally {
      await session.close();
    }
  };
  return {
    ask: async form => ((await run(readFileSync(`${project}tests/bench/peers/${form}.cypher`, 'utf8')))?.[0] ?? null) as PairSums | null,
    paste: async records => {
      await empty(driver);
      const store = await openStore({ neo4j: { ...settings, database: null }, dataFolder: 'unused' });
      await store.commit(changeOf(0, records));
      await store.close();
      const began = performance.now();
      const rows = await run(readFileSync(`${project}schema/cypher/overlap.cypher`, 'utf8'));
      return rows === null ? null : performance.now() - began;
    },
    stop: async () => {
      await empty(driver);
      await driver.close();
    },
  };
}

async function write(driver: Driver, sets: CompactSets): Promise<void> {
  const { members } = sets.facets;
  const areas = boardAreas(sets);
  for (const label of ['BenchBoard', 'BenchBody', 'BenchArea'])
    await driver.executeQuery(`CREATE INDEX bench_${label.toLowerCase()} IF NOT EXISTS FOR (n:${label}) ON (n.number)`);
  await driver.executeQuery('CALL db.awaitIndexes(60)');
  const boards = Array.from({ length: sets.size }, (_, number) => ({
    number,
    areas: [...itemsOf(areas, number)],
    members: [...itemsOf(members, number)],
  }));
  const numbers = (count: number): readonly object[] => Array.from({ length: count }, (_, number) => ({ number }));
  await inBatches(driver, 'UNWIND $rows AS row CREATE (n:BenchBody {number: row.number})', numbers(sets.itemCounts.members));
  await inBatches(
    driver,
    'UNWIND $rows AS row CREATE (n:BenchArea {number: row.number})',
    numbers(sets.footprintsByArea.starts.length - 1),
  );
  await inBatches(
    driver,
    `UNWIND $rows AS row CREATE (n:BenchBoard {number: row.number, areas: row.areas, members: row.members})
     WITH n, row
     CALL (n, row) { UNWIND row.members AS member MATCH (o:BenchBody {number: member}) CREATE (o)-[:SEAT]->(n) }
     CALL (n, row) { UNWIND row.areas AS area MATCH (place:BenchArea {number: area}) CREATE (n)-[:SERVES]->(place) }`,
    boards,
  );
}

async function inBatches(driver: Driver, text: string, rows: readonly object[]): Promise<void> {
  for (let at = 0; at < rows.length; at += 1000) {
    await driver.executeQuery(text, { rows: rows.slice(at, at + 1000) });
  }
}
