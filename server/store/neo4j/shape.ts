/** How records look in Neo4j: labels and relationship types, all of them from the model and none from input. */
import { statementKinds, thingKinds, type StatementName, type ThingName } from '../../../schema/model/model.ts';
import type { Properties } from '../../../schema/model/property.ts';
import { enumName } from '../../../schema/model/terms.ts';

/** Where a statement's source does not say from whom, the relationship starts at this one node. */
export const unstated = { label: 'Unstated', id: 'unstated' } as const;

/** One type of relationship that a kind of statement takes, and the value of the property it is named after. */
export interface RelationshipShape {
  readonly kind: StatementName;
  readonly type: string;
  readonly named: { readonly property: string; readonly value: string } | null;
  readonly fromLabels: readonly string[];
  readonly toLabels: readonly string[];
}

export const thingLabels: readonly ThingName[] = Object.keys(thingKinds) as ThingName[];

export const relationshipShapes: readonly RelationshipShape[] = (Object.keys(statementKinds) as StatementName[]).flatMap(shapesOf);

export const relationshipTypes: readonly string[] = [...new Set(relationshipShapes.map(shape => shape.type))];

export function shapesOf(name: StatementName): readonly RelationshipShape[] {
  const kind = statementKinds[name];
  const mayBeUnknown = 'mayBeUnknown' in kind.from && kind.from.mayBeUnknown;
  const fromLabels = mayBeUnknown ? [...kind.from.kinds, unstated.label] : kind.from.kinds;
  const common = { kind: name, fromLabels, toLabels: kind.to.kinds };
  if ('always' in kind.relationship) return [{ ...common, type: kind.relationship.always, named: null }];
  const property = kind.relationship.after;
  const named = (kind.properties as Properties)[property];
  if (named?.type !== 'term') throw new Error(`${name}: the relationship is named after ${property}, which is no term.`);
  return named.terms.values.map(value => ({ ...common, type: enumName(value), named: { property, value } }));
}

export function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
