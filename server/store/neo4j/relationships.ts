/** The questions that read all relationships, kinds that share a type together, and what each row of an answer is. */
import { statementKinds, type StatementName } from '../../../schema/model/model.ts';
import type { RecordProperties } from '../../domain/record.ts';
import { columnsOf, identityOf } from './columns.ts';
import type { Misfits } from './misfits.ts';
import { groupedBy, shapesOf, thingLabels, unstated, type RelationshipShape } from './shape.ts';
import type { Row } from './values.ts';

export interface RelationshipQuestion {
  readonly cypher: string;
  /** Null where an end is none of ours: what people keep beside Tirlun is theirs. Null too where it is refused. */
  relationshipIn(row: Row, misfits: Misfits): Relationship | null;
}

export interface Relationship {
  readonly shape: RelationshipShape;
  readonly id: unknown;
  /** Null where it bears an id, unless all are named. */
  readonly element: string | null;
  readonly from: unknown;
  readonly to: unknown;
  readonly isFromUnstated: boolean;
  readonly properties: RecordProperties;
}

const column = { type: 0, id: 1, element: 2, from: 3, to: 4, isFromUnstated: 5, fromLabels: 6, toLabels: 7 } as const;
/** Whether the ends are such as each kind allows; its properties stand behind. */
const firstFitting = 8;

const questions: readonly RelationshipQuestion[] = kindsReadTogether().map(kinds => questionAbout(kinds, false));

export function relationshipQuestions({ namesAll }: Misfits): readonly RelationshipQuestion[] {
  return namesAll ? kindsReadTogether().map(kinds => questionAbout(kinds, true)) : questions;
}

/** Only the labels of the ends tell the kinds that share a type apart. */
function kindsReadTogether(): readonly (readonly StatementName[])[] {
  const typesOf = (kind: StatementName): readonly string[] => shapesOf(kind).map(({ type }) => type);
  let groups: readonly (readonly StatementName[])[] = [];
  for (const kind of Object.keys(statementKinds) as StatementName[]) {
    const shares = (group: readonly StatementName[]): boolean => group.flatMap(typesOf).some(type => typesOf(kind).includes(type));
    groups = [...groups.filter(group => !shares(group)), [...groups.filter(shares).flat(), kind]];
  }
  return groups;
}

function questionAbout(kinds: readonly StatementName[], namesAll: boolean): RelationshipQuestion {
  const { cypher, readerOf } = columnsOf(kinds, 'r');
  const readings = kinds.flatMap((kind, place) => {
    const propertiesIn = readerOf(kind, firstFitting + kinds.length);
    return shapesOf(kind).map(shape => ({ shape, fits: firstFitting + place, propertiesIn }));
  });
  const readingsByType = groupedBy(readings, ({ shape }) => shape.type);
  const strange = (end: string): string => `CASE WHEN ${kinds.map(fitting).join(' OR ')} THEN null ELSE labels(${end}) END`;
  return {
    cypher: `MATCH (a)-[r:${[...readingsByType.keys()].join('|')}]->(b)
RETURN type(r), ${identityOf('r', namesAll)}, a.id, b.id, a:${unstated.label}, ${strange('a')}, ${strange('b')}, ${kinds.map(fitting).join(', ')}${cypher}`,
    relationshipIn: (row, misfits) => {
      const sameType = readingsByType.get(row.get(column.type) as string) ?? [];
      const found = sameType.find(({ fits }) => row.get(fits) === true);
      if (found === undefined)
        return refuseStranger(
          row,
          sameType.map(({ shape }) => shape),
          misfits,
        );
      return {
        shape: found.shape,
        id: row.get(column.id),
        element: row.get(column.element) as string | null,
        from: row.get(column.from),
        to: row.get(column.to),
        isFromUnstated: row.get(column.isFromUnstated) === true,
        properties: found.propertiesIn(row),
      };
    },
  };
}

/** Whether a relationship has ends that a kind allows. */
function fitting(kind: StatementName): string {
  const [{ fromLabels, toLabels } = { fromLabels: [], toLabels: [] }] = shapesOf(kind);
  const anyLabel = (end: string, labels: readonly string[]): string => `(${labels.map(label => `${end}:${label}`).join(' OR ')})`;
  return `(${anyLabel('a', fromLabels)} AND ${anyLabel('b', toLabels)})`;
}

function refuseStranger(row: Row, shapes: readonly RelationshipShape[], misfits: Misfits): null {
  const [fromLabels, toLabels] = [row.get(column.fromLabels) as readonly string[], row.get(column.toLabels) as readonly string[]];
  const isOurs = (labels: readonly string[]): boolean => labels.some(label => (thingLabels as readonly string[]).includes(label));
  if (!isOurs(fromLabels) || !isOurs(toLabels)) return null;
  const allowed = shapes.map(shape => `from ${shape.fromLabels.join(' or ')} to ${shape.toLabels.join(' or ')}`).join(', or ');
  misfits.refuse(
    `${String(row.get(column.type))} from ${String(row.get(column.from))} to ${String(row.get(column.to))}: its ends should be ${allowed}, found ${fromLabels.join(':')} and ${toLabels.join(':')}. Delete it in Neo4j or draw it between other nodes.`,
    () => ({ is: 'relationship', element: String(row.get(column.element)) }),
  );
  return null;
}
