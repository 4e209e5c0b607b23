/** The store port over Neo4j: things are nodes, statements relationships, evidence and judgements nodes that point at what they speak of. */
import { randomUUID } from 'node:crypto';
import { changeMade, type Change, type ChangeSet, type Revision } from '../../domain/change.ts';
import { inSlices } from '../../pace/inSlices.ts';
import { RevisionConflict, StoreBusy, StoreUnavailable } from '../errors.ts';
import { requireFit } from '../fit.ts';
import type { ReplaceableStore, StoreContents } from '../port.ts';
import { writeStoreFile } from '../sqlite/wholeFile.ts';
import { changesSince, findRevisionOf, logChange } from './changeLog.ts';
import { claimDatabase } from './claim.ts';
import { connect, usualPatienceMs, type Connection, type ConnectionSettings } from './connection.ts';
import { readFound, type Moment } from './found.ts';
import { lockMarker, moveMarker, readMarker } from './marker.ts';
import { recordDigest, recordOutsideChange } from './outside.ts';
import { readAll } from './read.ts';
import { replaceByChange } from './replace.ts';
import { Seen } from './seen.ts';
import { writeRecords } from './write.ts';

interface Writing {
  readonly progress: ((done: number, total: number) => void) | undefined;
  /** Told when everything is written but the last word: from then on it may be there, whatever is answered. */
  sent(): void;
}

const readingTries = 5;

/** What a person writes asks many questions, each of them short. */
const patienceForMs = ({ upsert, remove }: ChangeSet): number => (upsert.length + remove.length > 5_000 ? usualPatienceMs : 10_000);

/** The least of all questions: who leaves it so long is away. */
const signalPatienceMs = 5_000;

export async function openNeo4jStore(settings: ConnectionSettings): Promise<ReplaceableStore> {
  const connection = connect(settings);
  try {
    await claimDatabase(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return neo4jStore(connection);
}

function neo4jStore(connection: Connection): ReplaceableStore {
  /** What the store looked like when last seen, so that the digest after a commit, and what it changes, need no reading. */
  let memory = Seen.nothing();

  const write = async (change: ChangeSet, { progress, sent }: Writing): Promise<Revision> => {
    const { revision, after } = await connection.inSession(
      session =>
        session.write(async transaction => {
          const marker = await lockMarker(transaction);
          const already = await findRevisionOf(transaction, change.id);
          if (already !== null) return { revision: already, after: null };
          if (marker.revision !== change.expectedRevision) throw new RevisionConflict(change.expectedRevision, marker.revision);
          const isRemembered = marker.digest === memory.digest;
          const seen = isRemembered ? memory : await inSlices(Seen.seeing((await readAll(transaction, shortId)).records, memory));
          await writeRecords(transaction, change, { isFirst: marker.revision === 0, progress });
          const next = marker.revision + 1;
          // What was read just now may hold an edit that has no number yet: the next read sums it up.
          const then = isRemembered ? seen.after(change) : null;
          await logChange(transaction, changeMade(change, { revision: next, before: seen.touchedBy(change) }));
          await moveMarker(transaction, { revision: next, digest: then?.digest ?? null });
          sent();
          return { revision: next, after: then };
        }),
      patienceForMs(change),
    );
    if (after !== null) memory = after.taken();
    return revision;
  };

  const commit = async (change: ChangeSet, progress?: Writing['progress']): Promise<Revision> => {
    requireFit(change);
    let wasSent = false;
    const tried = (): Promise<Revision> => write(change, { progress, sent: () => void (wasSent = true) });
    try {
      return await tried();
    } catch (error) {
      if (!wasSent || !(error instanceof StoreUnavailable)) throw error;
    }
    // The answer was lost. Asked again, it waits at the marker for what may still be under way, and then its id tells.
    try {
      return await tried();
    } catch (error) {
      throw error instanceof StoreUnavailable ? new StoreUnavailable(error.message, { mayBeWritten: true }) : error;
    }
  };

  /** One try; null when something was committed meanwhile. */
  const tryToRead = async (): Promise<StoreContents | null> => {
    const before = await signalOf(connection);
    const { marker, records, adoptions } = await connection.inSession(session =>
      session.read(transaction => readAll(transaction, shortId)),
    );
    if ((await signalOf(connection)) !== before) return null;
    const earlier = memory;
    const after = await inSlices(Seen.seeing(records, earlier));
    const { digest } = after;
    const remembered = memory.digest === marker.digest ? memory : null;
    const isAsCommitted = adoptions.length === 0 && marker.digest === digest;
    const isUnsummed = adoptions.length === 0 && marker.digest === null;
    const revision = isAsCommitted
      ? marker.revision
      : await connection.inSession(session =>
          session.write(transaction =>
            isUnsummed
              ? recordDigest(transaction, { revision: marker.revision, digest })
              : recordOutsideChange(transaction, {
                  id: `outside-${randomUUID()}`,
                  at: new Date().toISOString(),
                  marker,
                  before: remembered,
                  after,
                  adoptions,
                }),
          ),
        );
    if (revision === null) return null;
    // A commit of ours that came meanwhile knows better.
    if (memory === earlier) memory = after;
    return { revision, records };
  };

  const read = async (): Promise<StoreContents> => {
    for (let attempt = 0; attempt < readingTries; attempt += 1) {
      const contents = await tryToRead();
      if (contents !== null) return contents;
    }
    throw new StoreBusy(
      `Neo4j was written to during each of ${readingTries} reads. The landscape shown is the last one read whole; it is tried again.`,
    );
  };

  const historyAfter = (revision: Revision): Promise<readonly Change[]> =>
    connection.inSession(session => session.read(transaction => changesSince(transaction, revision)));

  return {
    name: 'neo4j',
    isOursAlone: false,
    isEmpty: async () => (await connection.inSession(session => session.read(readMarker))).revision === 0,
    read,
    signal: () => signalOf(connection),
    commit,
    readAsFound: async () => (await connection.inSession(session => session.read(transaction => readFound(transaction, now())))).kept,
    replace: async (change, found, progress) => {
      requireFit({ upsert: change.records });
      const replacing = { found, moment: now(), progress };
      return connection.inSession(session => session.write(transaction => replaceByChange(transaction, change, replacing)));
    },
    changesSince: historyAfter,
    backUp: async file => {
      const contents = await read();
      // The history only grows: what came after the reading is left out.
      const changes = (await historyAfter(0)).filter(change => change.revision <= contents.revision);
      await writeStoreFile(file, { ...contents, changes });
    },
    close: () => connection.close(),
  };
}

/** A session of its own each time: its bookmark moves exactly when something was committed, by anyone. */
function signalOf(connection: Connection): Promise<string> {
  return connection.inSession(async session => {
    await session.read(transaction => transaction.run('RETURN 1'));
    return session.lastBookmarks().join(' ');
  }, signalPatienceMs);
}

function now(): Moment {
  return { at: new Date().toISOString(), newId: shortId };
}

function shortId(): string {
  return randomUUID().slice(0, 8);
}
