/** Puts a whole landscape with its history in the place of the one in Neo4j, in one transaction; what is not ours stays as it is. */
import type { Edits } from '../../domain/change.ts';
import { StoreInUse } from '../errors.ts';
import { keyText } from '../fit.ts';
import type { Whole } from '../sqlite/wholeFile.ts';
import { replaceHistory } from './changeLog.ts';
import { agent, connect, type Connection, type ConnectionSettings, type Transaction } from './connection.ts';
import { differenceOf, digestOf, seenIn, type Seen } from './digest.ts';
import { lockMarker, moveMarker } from './marker.ts';
import { readAll } from './read.ts';
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
  const held = seenIn((await readAll(transaction, () => 'unnumbered')).records);
  if (marker.revision !== keptRevision || (marker.digest ?? digestOf(held)) !== digestOf(held))
    throw new StoreInUse('Somebody changed the landscape in Neo4j meanwhile. Nothing was replaced. Try again.');
  const wanted = seenIn(whole.records);
  await writeRecords(transaction, editsBetween(held, wanted), { isFirst: held.size === 0, progress });
  await replaceHistory(transaction, whole.changes);
  await moveMarker(transaction, { revision: whole.revision, digest: digestOf(wanted) });
}

function editsBetween(held: Seen, wanted: Seen): Edits {
  const { upserted, removed } = differenceOf(held, wanted);
  return { upsert: upserted.flatMap(key => wanted.get(keyText(key))?.record ?? []), remove: removed };
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
