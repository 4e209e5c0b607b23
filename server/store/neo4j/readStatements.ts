/** Reads every statement out of Neo4j, and finds the relationships that people drew by hand. */
import { statementKinds } from '../../../schema/model/model.ts';
import { idFromEnds } from '../../../schema/model/kind.ts';
import { keyText, type StatementRecord } from '../../domain/record.ts';
import { propertiesOf } from '../fit.ts';
import { isId } from './columns.ts';
import type { Transaction } from './connection.ts';
import type { Misfits, Stray } from './misfits.ts';
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
export async function readStatements(transaction: Transaction, newId: () => string, misfits: Misfits): Promise<Statements> {
  const answers = await Promise.all(
    relationshipQuestions(misfits).map(async ({ cypher, relationshipIn }) =>
      (await transaction.run(cypher)).records.map(row => relationshipIn(row, misfits)),
    ),
  );
  const relationships = answers
    .flat()
    .filter(relationship => relationship !== null)
    .filter(relationship => canBeStatement(relationship, misfits));
  const known = relationships.flatMap(one => (isId(one.id) ? [statementOf(one, one.id)] : []));
  const adoptions = adoptionsOf(
    relationships.filter(({ id }) => !isId(id)),
    known,
    { newId, misfits },
  );
  return { statements: [...known, ...adoptions.map(({ record }) => record)], adoptions };
}

/** An end without id is complained of where that end is read; an id that another statement bears is for the constraints to see. */
function canBeStatement(relationship: Relationship, misfits: Misfits): boolean {
  if (!misfits.namesAll) return true;
  const { id, from, to, isFromUnstated, shape } = relationship;
  const hasEnds = isId(to) && (isFromUnstated || isId(from));
  // Statements share one set of ids.
  if (hasEnds && (!isId(id) || misfits.isFirst(`statement ${id}`))) return true;
  misfits.refuse(`${shape.kind} ${String(id)} cannot be told from another, or lacks an end.`, () => strayOf(relationship));
  return false;
}

function strayOf({ element }: Relationship): Stray {
  return { is: 'relationship', element: String(element) };
}

interface Adopting {
  readonly newId: () => string;
  readonly misfits: Misfits;
}

function adoptionsOf(drawn: readonly Relationship[], known: readonly StatementRecord[], { newId, misfits }: Adopting): readonly Adoption[] {
  if (drawn.length === 0) return [];
  const taken = new Set(known.map(keyText));
  return drawn.flatMap(relationship => {
    const record = adoptedFrom(relationship, newId);
    const { type } = relationship.shape;
    if (taken.has(keyText(record))) {
      misfits.refuse(
        `${record.kind} ${record.id}: id should be there once, found a second ${type} from ${String(record.from)} to ${record.to} without id. Delete that one in Neo4j, or write what it adds on the first.`,
        () => strayOf(relationship),
      );
      return [];
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
