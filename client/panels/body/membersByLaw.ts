/** Seats by what the law does for them, and within by role; a body's seats within by the kind of board. */
import type { Law, Role } from '../../api/generated/graphql.ts';
import { valuesOf } from '../../../schema/words/labelOf.ts';
import { grouped, type Group } from './inOrder.ts';

interface Part {
  readonly roles: readonly Role[];
  readonly law: Law;
}

export interface LawGroup<Row> {
  readonly law: Law;
  readonly count: number;
  readonly groups: readonly Group<string, Row>[];
}

/** Who leads stands first. */
const leading: readonly Role[] = ['CHAIR', 'CO_CHAIR', 'CONVENOR', 'CHAIR_OF_ONE_MEETING', 'LEAD', 'SENIOR_RESPONSIBLE_OFFICER'];

export function membersByLaw<Row extends Part>(
  rows: readonly Row[],
  within: (row: Row) => string = rolesKey,
  order: readonly string[] = [],
): readonly LawGroup<Row>[] {
  return grouped(rows, row => row.law, valuesOf('Law')).map(({ key, rows: ofLaw }) => ({
    law: key,
    count: ofLaw.length,
    groups: order.length > 0 ? grouped(ofLaw, within, order) : ledFirst(grouped(ofLaw, within)),
  }));
}

/** All roles of a seat as one key, leading roles first: `CHAIR MEMBER`. */
export function rolesKey({ roles }: Part): string {
  return inOrderOfRoles(roles).join(' ');
}

export function rolesIn(key: string): readonly Role[] {
  return key === '' ? [] : (key.split(' ') as Role[]);
}

function ledFirst<Row>(groups: readonly Group<string, Row>[]): readonly Group<string, Row>[] {
  return groups.toSorted((a, b) => placeOf(rolesIn(a.key)[0]) - placeOf(rolesIn(b.key)[0]) || (a.key < b.key ? -1 : 1));
}

function inOrderOfRoles(roles: readonly Role[]): readonly Role[] {
  return roles.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function placeOf(role: Role | undefined): number {
  if (role === undefined) return Number.POSITIVE_INFINITY;
  const place = leading.indexOf(role);
  return place >= 0 ? place : leading.length + valuesOf('Role').indexOf(role);
}
