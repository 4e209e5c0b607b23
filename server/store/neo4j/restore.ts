/** Puts a whole landscape with its history in the place of the one in Neo4j, in one transaction; what is not ours stays as it is. */
import type { Edits } from '../../domain/change.ts';
import { ended } from '../../pace/each.ts';
import { StoreInUse } from '../errors.ts';
import type { Whole } from '../sqlite/wholeFile.ts';
import { replaceHistory } from './changeLog.ts';
import { agent, connect, type Connection, type ConnectionSettings, type Transaction } from './connection.ts';
import { lockMarker, moveMarker } from './marker.ts';
import { readAll } from './read.ts';
import { Seen } from './seen.ts';
import { writeRecords } from './write.ts';

export interface Restoring {
  /** The revision that was kept before: nothing newer is overwritten. */
  readonly keptRevision: number;
  readonly progress: (done: number, total: number) => void;
}

export async function restoreInNeo4j(settings: ConnectionSettings, whole: Whole, restoring: Restoring): Promise<void> {
  await withConnection(settings, connection =>
    connection.inSession(session => session.write(transaction => replaceAll(transaction, whole, restoring))),
  );
}

async function replaceAll(transaction: Transaction, whole: Whole, { keptRevision, progress }: Restoring): Promise<void> {
  const marker = await lockMarker(transaction);
  const held = ended(Seen.seeing((await readAll(transaction, () => 'unnumbered')).records));
  if (marker.revision !== keptRevision || (marker.digest ?? held.digest) !== held.digest)
    throw new StoreInUse('Somebody changed the landscape in Neo4j meanwhile. Nothing was replaced. Try again.');
  const wanted = ended(Seen.seeing(whole.records));
  await writeRecords(transaction, editsBetween(held, wanted), { isFirst: held.isEmpty, progress });
  await replaceHistory(transaction, whole.changes);
  await moveMarker(transaction, { revision: whole.revision, digest: wanted.digest });
}

function editsBetween(held: Seen, wanted: Seen): Edits {
  const { upserted, removed } = held.differenceTo(wanted);
  return { upsert: upserted.flatMap(key => wanted.find(key)?.record ?? []), remove: removed };
}

const connectionsCypher = 'CALL dbms.listConnections() YIELD userAgent, clientAddress RETURN userAgent, clientAddress';

/** A server would show the old landscape under the number of another: whoever runs on this Neo4j has to be stopped first. */
export async function refuseWhileServed(settings: ConnectionSettings): Promise<void> {
  await withConnection(settings, connection =>
    connection.inSession(async session => {
      const { records } = await session.read(transaction => transaction.run(connectionsCypher));
      const served = records.find(record => record.get('userAgent') === agent);
      if (served !== undefined)
        throw new StoreInUse(
          `The Neo4j at ${connection.address} is in use by a Tirlun at ${String(served.get('clientAddress'))}. Stop every Tirlun that runs on it, then try again.`,
        );
    }),
  );
}

async function withConnection(settings: ConnectionSettings, work: (connection: Connection) => Promise<void>): Promise<void> {
  const connection = connect(settings, `${agent}-restore`);
  try {
    await work(connection);
  } finally {
    await connection.close();
  }
}
