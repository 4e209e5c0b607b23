/** The driver and its sessions. A driver that the server leaves without an answer is given up, with everything that waits for it. */
import neo4j, { Neo4jError, type BookmarkManager, type Driver, type ManagedTransaction, type QueryResult } from 'neo4j-driver';
import { StoreUnavailable } from '../errors.ts';
import { listenTo } from './patience.ts';
import { translated } from './translated.ts';
import { waitingRoom, type WaitingRoom } from './waitingRoom.ts';

/** Rows come in one stream: whole reads are all we do. */
const everything = -1;

/** Reading may be long in answering: all statements of a large landscape are one question. */
export const usualPatienceMs = 30_000;

/** What runs within one transaction. */
export interface Transaction {
  run(cypher: string, parameters?: Readonly<Record<string, unknown>>): Promise<QueryResult>;
}

export interface StoreSession {
  read<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Done again by the driver when the connection breaks or another is faster; the work asks first whether it was done. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Outside a transaction of ours, for rules of the schema. */
  run(cypher: string): Promise<void>;
  lastBookmarks(): readonly string[];
}

export interface Connection {
  readonly database: string | null;
  /** Where the server is, without user name and password. */
  readonly address: string;
  /** Runs work in a session of its own and says in our words what went wrong: `patienceMs` is how long an answer may be waited for. */
  inSession<T>(work: (session: StoreSession) => Promise<T>, patienceMs?: number): Promise<T>;
  close(): Promise<void>;
}

export interface ConnectionSettings {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string | null;
}

/** Under this name a connection shows on the server: every running Tirlun bears it. */
export const agent = 'tirlun';

/** A driver, and those who wait for its answers: one that is closed leaves them without. */
interface Line {
  readonly driver: Driver;
  /** What was seen on this line: no member of a cluster answers from before it. */
  readonly seen: BookmarkManager;
  readonly waiting: WaitingRoom;
}

export function connect(settings: ConnectionSettings, userAgent: string = agent): Connection {
  const { database } = settings;
  const address = addressOf(settings.uri);
  let line = newLine(settings, { address, userAgent });

  const giveUp = (silent: Line, reason: StoreUnavailable): void => {
    silent.waiting.sendAway(reason);
    if (line === silent) line = newLine(settings, { address, userAgent });
    void silent.driver.close().catch(() => undefined);
  };

  return {
    database,
    address,
    inSession: async (work, patienceMs = usualPatienceMs) => {
      const used = line;
      const driverSession = used.driver.session({
        fetchSize: everything,
        bookmarkManager: used.seen,
        ...(database === null ? {} : { database }),
      });
      const listening = listenTo(patienceMs, () =>
        giveUp(used, new StoreUnavailable(`Neo4j at ${address} does not answer (nothing came for ${Math.round(patienceMs / 1000)} s).`)),
      );
      const heard = (transaction: ManagedTransaction): Transaction => ({
        run: (cypher, parameters) => listening.after(transaction.run(cypher, parameters)),
      });
      const session: StoreSession = {
        read: ask => driverSession.executeRead(transaction => ask(heard(transaction))),
        write: ask => driverSession.executeWrite(transaction => ask(heard(transaction))),
        run: async cypher => void (await listening.after(driverSession.run(cypher))),
        lastBookmarks: () => driverSession.lastBookmarks(),
      };
      try {
        return await used.waiting.answerOf(work(session));
      } catch (error) {
        const reason = translated(error, { address, database });
        // A database that was put back to an earlier day never comes to what was seen of it.
        if (isAboutBookmarks(error) && reason instanceof StoreUnavailable) giveUp(used, reason);
        throw reason;
      } finally {
        listening.stop();
        // A session that waits for an answer would close only after it.
        void driverSession.close().catch(() => undefined);
      }
    },
    close: () => line.driver.close(),
  };
}

function newLine(
  { uri, username, password }: ConnectionSettings,
  { address, userAgent }: { readonly address: string; readonly userAgent: string },
): Line {
  try {
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      connectionTimeout: 5000,
      connectionAcquisitionTimeout: 10_000,
      maxTransactionRetryTime: 3000,
      userAgent,
    });
    return { driver, seen: neo4j.bookmarkManager(), waiting: waitingRoom() };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new StoreUnavailable(
      `NEO4J_URI is not an address of a Neo4j server (${address}), such as neo4j://localhost:7687. ${said.replaceAll(uri, address)}`,
    );
  }
}

function isAboutBookmarks(error: unknown): boolean {
  return error instanceof Neo4jError && /Bookmark/.test(error.code);
}

function addressOf(uri: string): string {
  return uri.replace(/\/\/[^/]*@/, '//');
}
