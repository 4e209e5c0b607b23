/** What stands in a database, whether it fits the model or not: read by whoever keeps it and puts another landscape in its place. */
import { createHash } from 'node:crypto';
import { outsideAuthor, type Change } from '../../domain/change.ts';
import type { AnyRecord } from '../../domain/record.ts';
import { inSlices } from '../../pace/inSlices.ts';
import type { StoreFound } from '../port.ts';
import { historyFound } from './changeLog.ts';
import type { Transaction } from './connection.ts';
import { findMarker } from './marker.ts';
import { noting, type Stray } from './misfits.ts';
import { outsideReason } from './outside.ts';
import { readRecords } from './read.ts';
import { Seen } from './seen.ts';

export interface Found {
  /** As it would be kept. What nobody numbered yet is a revision of its own, the last. */
  readonly kept: StoreFound;
  /** What stands there as the records say, and is to be held against what is wanted. */
  readonly held: Seen;
  /** What no record stands for as it is: relationships without id, and what can be no record. */
  readonly strays: readonly Stray[];
  /** The change by hand that is not in the history yet. */
  readonly unnumbered: Change | null;
}

export interface Moment {
  readonly at: string;
  newId(): string;
}

export async function readFound(transaction: Transaction, { at, newId }: Moment): Promise<Found> {
  const misfits = noting();
  const [marker, { records, adoptions }, changes] = await Promise.all([
    findMarker(transaction),
    readRecords(transaction, newId, misfits),
    historyFound(transaction, misfits),
  ]);
  const drawn = new Set<AnyRecord>(adoptions.map(({ record }) => record));
  const held = await inSlices(Seen.seeing(records.filter(record => !drawn.has(record))));
  const told = await describe(transaction, misfits.strays);
  const last = changes.at(-1)?.revision ?? 0;
  const numbered = Math.max(marker?.revision ?? 0, last);
  const isAsCommitted = marker?.revision === numbered && adoptions.length === 0 && (marker.digest ?? held.digest) === held.digest;
  const isNothing = numbered === 0 && records.length === 0 && told.length === 0;
  const unnumbered = isAsCommitted || isNothing ? null : byHand(numbered + 1, { at, newId });
  return {
    kept: {
      revision: unnumbered?.revision ?? numbered,
      records,
      changes: unnumbered === null ? changes : [...changes, unnumbered],
      strays: told,
      mark: markOf([marker?.revision, held.digest, adoptions.map(({ element }) => element).sort(), told, changes.length, last]),
    },
    held,
    strays: [...misfits.strays, ...adoptions.map(({ element }): Stray => ({ is: 'relationship', element }))],
    unnumbered,
  };
}

/** Where nobody saw what was there before, what was changed in it cannot be told. */
function byHand(revision: number, { at, newId }: Moment): Change {
  const untold = { upserted: [], removed: [], before: null };
  return { revision, id: `outside-${newId()}`, at, author: outsideAuthor, reason: outsideReason, ...untold };
}

function markOf(all: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
}

const nodesCypher = `
MATCH (n) WHERE elementId(n) IN $elements
RETURN {node: elementId(n), labels: labels(n), properties: properties(n),
  relationships: [(n)-[r]-(other) | {type: type(r), leaves: startNode(r) = n, properties: properties(r), other: elementId(other), labels: labels(other), id: other.id}]} AS told`;

const relationshipsCypher = `
MATCH (a)-[r]->(b) WHERE elementId(r) IN $elements
RETURN {relationship: elementId(r), type: type(r), properties: properties(r), from: {labels: labels(a), id: a.id}, to: {labels: labels(b), id: b.id}} AS told`;

/** Everything that each of them says, one text each, in order. */
async function describe(transaction: Transaction, strays: readonly Stray[]): Promise<readonly string[]> {
  const told = async (is: Stray['is'], cypher: string): Promise<readonly string[]> => {
    const elements = elementsOf(strays, is);
    if (elements.length === 0) return [];
    const { records } = await transaction.run(cypher, { elements });
    return records.map(record => JSON.stringify(record.get('told')));
  };
  return [...(await told('node', nodesCypher)), ...(await told('relationship', relationshipsCypher))].sort();
}

/** Relationships first: with their nodes they would be gone already. */
export async function removeStrays(transaction: Transaction, strays: readonly Stray[]): Promise<void> {
  const remove = async (is: Stray['is'], cypher: string): Promise<void> => {
    const elements = elementsOf(strays, is);
    if (elements.length > 0) await transaction.run(cypher, { elements });
  };
  await remove('relationship', 'MATCH ()-[r]->() WHERE elementId(r) IN $elements DELETE r');
  await remove('node', 'MATCH (n) WHERE elementId(n) IN $elements DETACH DELETE n');
}

/** A node of two labels may be met twice. */
function elementsOf(strays: readonly Stray[], is: Stray['is']): readonly string[] {
  return [...new Set(strays.filter(stray => stray.is === is).map(({ element }) => element))];
}
