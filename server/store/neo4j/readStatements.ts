/** Reads every statement out of Neo4j, and finds the relationships that people drew by hand. */
import { statementKinds } from '../../../schema/model/model.ts';
import { idFromEnds } from '../../../schema/model/kind.ts';
import { keyText, type StatementRecord } from '../../domain/record.ts';
import { UnreadableRecord } from '../errors.ts';
import { propertiesOf } from '../fit.ts';
import { isId } from './columns.ts';
import type { Transaction } from './connection.ts';
import { relationshipQuestions, type Relationship } from './relationships.ts';

/** A relationship without id, and the record it becomes. */
export interface Adoption {
  readonly element: string;
  readonly type: string;
  readonly record: StatementRecord;
}

export interface Statements {
  readonly statements: readonly StatementRecord[];
  /** Among the statements: those whose relationship bears no id yet. */
  readonly adoptions: readonly Adoption[];
}

/** `newId` makes an id for a relationship drawn by hand, of a kind whose ids are given. */
export async function readStatements(transaction: Transaction, newId: () => string): Promise<Statements> {
  const answers = await Promise.all(
    relationshipQuestions.map(async ({ cypher, relationshipIn }) => (await transaction.run(cypher)).records.map(relationshipIn)),
  );
  const relationships = answers.flat().filter(relationship => relationship !== null);
  const known = relationships.flatMap(one => (isId(one.id) ? [statementOf(one, one.id)] : []));
  const adoptions = adoptionsOf(
    relationships.filter(({ id }) => !isId(id)),
    known,
    newId,
  );
  return { statements: [...known, ...adoptions.map(({ record }) => record)], adoptions };
}

function adoptionsOf(drawn: readonly Relationship[], known: readonly StatementRecord[], newId: () => string): readonly Adoption[] {
  if (drawn.length === 0) return [];
  const taken = new Set(known.map(keyText));
  return drawn.map(relationship => {
    const record = adoptedFrom(relationship, newId);
    const { type } = relationship.shape;
    if (taken.has(keyText(record))) {
      throw new UnreadableRecord(
        `${record.kind} ${record.id}: id should be there once, found a second ${type} from ${String(record.from)} to ${record.to} without id. Delete that one in Neo4j, or write what it adds on the first.`,
      );
    }
    taken.add(keyText(record));
    return { element: String(relationship.element), type, record };
  });
}

function statementOf({ shape, from, to, isFromUnstated, properties }: Relationship, id: string): StatementRecord {
  const { kind, named } = shape;
  return {
    kind,
    id,
    from: isFromUnstated ? null : (from as string),
    to: to as string,
    properties: named === null ? properties : { ...properties, [named.property]: named.value },
  };
}

/** The same ends give the same id; other kinds get a new one that stays. What it says is taken to be so. */
function adoptedFrom(relationship: Relationship, newId: () => string): StatementRecord {
  const { kind } = relationship.shape;
  const ends = idFromEnds(kind, String(relationship.from), String(relationship.to));
  const record = statementOf(relationship, statementKinds[kind].key === 'ends' ? ends : `${ends}~${newId()}`);
  return 'holds' in propertiesOf(kind) ? { ...record, properties: { holds: 'yes', ...record.properties } } : record;
}
