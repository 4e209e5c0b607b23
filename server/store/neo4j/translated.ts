/** What the driver's errors mean, in our words. */
import { Neo4jError } from 'neo4j-driver';
import { DiskFailure, InvalidChange, StoreUnavailable } from '../errors.ts';

interface Place {
  readonly address: string;
  readonly database: string | null;
}

export function translated(error: unknown, { address, database }: Place): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const code = error.code;
  if (code.startsWith('Neo.ClientError.Security.')) {
    return new StoreUnavailable(`Neo4j at ${address} does not let us in (${code.slice(25)}). Look at NEO4J_USERNAME and NEO4J_PASSWORD.`, {
      isRefusal: true,
    });
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new StoreUnavailable(`Neo4j at ${address} has no database ${database ?? ''}. Look at NEO4J_DATABASE.`);
  }
  if (code.startsWith('Neo.ClientError.Schema.ConstraintValidationFailed')) return new InvalidChange([error.message]);
  if (/OutOfDiskSpace|ReadOnly|AccessMode/.test(code))
    return new DiskFailure(`Not saved: Neo4j at ${address} cannot write (${error.message}).`);
  return new StoreUnavailable(`Neo4j at ${address} does not answer (${code}: ${error.message}).`);
}
