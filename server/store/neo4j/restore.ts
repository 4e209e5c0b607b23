/** Puts a whole landscape with its history in the place of the one in Neo4j, whatever state that is in; what is not ours stays as it is. */
import { randomUUID } from 'node:crypto';
import { StoreInUse } from '../errors.ts';
import type { StoreFound } from '../port.ts';
import type { Whole } from '../sqlite/wholeFile.ts';
import { replaceHistory } from './changeLog.ts';
import { makeRules, requireReplaceable } from './claim.ts';
import { agent, connect, type Connection, type ConnectionSettings } from './connection.ts';
import { readFound, type Moment } from './found.ts';
import { moveMarker } from './marker.ts';
import { replaceRecords } from './replace.ts';

export interface Restoring {
  readonly now: Date;
  /** Keeps what is about to be replaced; nothing is touched before it has ended. */
  keep(found: StoreFound): Promise<void>;
  readonly progress: (done: number, total: number) => void;
}

export async function restoreInNeo4j(settings: ConnectionSettings, whole: Whole, { now, keep, progress }: Restoring): Promise<void> {
  const moment: Moment = { at: now.toISOString(), newId: randomUUID };
  await withConnection(settings, async connection => {
    await refuseWhileServed(connection);
    await requireReplaceable(connection);
    const { kept: found } = await connection.inSession(session => session.read(transaction => readFound(transaction, moment)));
    if (holdsAnything(found)) await keep(found);
    await connection.inSession(async session => {
      // What stands there twice would be against them until it is replaced.
      if (found.strays.length === 0) await makeRules(session);
      await session.write(async transaction => {
        const { digest } = await replaceRecords(transaction, whole.records, { found, moment, progress });
        await replaceHistory(transaction, whole.changes);
        await moveMarker(transaction, { revision: whole.revision, digest });
      });
      await makeRules(session);
    });
  });
}

function holdsAnything({ revision, records, strays }: StoreFound): boolean {
  return revision > 0 || records.length > 0 || strays.length > 0;
}

const connectionsCypher = 'CALL dbms.listConnections() YIELD userAgent, clientAddress RETURN userAgent, clientAddress';

/** A server would show the old landscape under the number of another: whoever runs on this Neo4j has to be stopped first. */
async function refuseWhileServed(connection: Connection): Promise<void> {
  const { records } = await connection.inSession(session => session.read(transaction => transaction.run(connectionsCypher)));
  const served = records.find(record => record.get('userAgent') === agent);
  if (served !== undefined)
    throw new StoreInUse(
      `The Neo4j at ${connection.address} is in use by a Tirlun at ${String(served.get('clientAddress'))}. Stop every Tirlun that runs on it, then try again.`,
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
