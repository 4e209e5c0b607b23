/** The driver, its sessions, and what its errors mean. */
import neo4j, { Neo4jError, type Driver, type Session } from 'neo4j-driver';
import { DiskFailure, InvalidChange, StoreUnavailable } from '../errors.ts';

/** Rows come in one stream: whole reads are all we do. */
const everything = -1;

export interface Connection {
  readonly driver: Driver;
  readonly database: string | null;
  /** Where the server is, without user name and password. */
  readonly address: string;
}

export interface ConnectionSettings {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string | null;
}

export function connect({ uri, username, password, database }: ConnectionSettings): Connection {
  const address = addressOf(uri);
  try {
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      connectionTimeout: 5000,
      connectionAcquisitionTimeout: 10_000,
      maxTransactionRetryTime: 3000,
      userAgent: 'tirlun',
    });
    return { driver, database, address };
  } catch (error) {
    throw new StoreUnavailable(
      `NEO4J_URI is not an address of a Neo4j server (${address}), such as neo4j://localhost:7687. ${textOf(error).replaceAll(uri, address)}`,
    );
  }
}

function addressOf(uri: string): string {
  return uri.replace(/\/\/[^/]*@/, '//');
}

/** Runs work in a session of its own and says in our words what went wrong. */
export async function inSession<T>(connection: Connection, work: (session: Session) => Promise<T>): Promise<T> {
  const { driver, database } = connection;
  const session = driver.session({ fetchSize: everything, ...(database === null ? {} : { database }) });
  try {
    return await work(session);
  } catch (error) {
    throw translated(error, connection);
  } finally {
    await session.close().catch(() => undefined);
  }
}

export function translated(error: unknown, { address, database }: Connection): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const code = error.code;
  if (code.startsWith('Neo.ClientError.Security.')) {
    return new StoreUnavailable(`Neo4j at ${address} does not let us in (${code.slice(25)}). Look at NEO4J_USERNAME and NEO4J_PASSWORD.`);
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new StoreUnavailable(`Neo4j at ${address} has no database ${database ?? ''}. Look at NEO4J_DATABASE.`);
  }
  if (code.startsWith('Neo.ClientError.Schema.ConstraintValidationFailed')) return new InvalidChange([error.message]);
  if (/OutOfDiskSpace|ReadOnly|AccessMode/.test(code))
    return new DiskFailure(`Not saved: Neo4j at ${address} cannot write (${error.message}).`);
  return new StoreUnavailable(`Neo4j at ${address} does not answer (${code}: ${error.message}).`);
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
