/** Seats by what the law does for them, and within that by role; a body's seats within that by the kind of board. */
import { valuesOf } from '../../../../schema/words/labelOf.ts';
import type { Law, Role } from '../../../api/generated/graphql.ts';
import { grouped, type Group } from '../said/inOrder.ts';

interface Part {
  readonly roles: readonly Role[];
  readonly law: Law;
}

interface LawGroup<Row> {
  readonly law: Law;
  readonly count: number;
  readonly groups: readonly Group<string, Row>[];
}

/** Who leads stands first. */
const leading: readonly Role[] = ['CHAIR', 'CO_CHAIR', 'CONVENOR', 'CHAIR_OF_ONE_MEETING', 'LEAD', 'SENIOR_RESPONSIBLE_OFFICER'];

/** `keyOf` tells the groups within a law apart; its first word places them in `order`. */
export function membersByLaw<Row extends Part>(
  rows: readonly Row[],
  keyOf: (row: Row) => string = rolesKey,
  order: readonly string[] = roleOrder(),
): readonly LawGroup<Row>[] {
  const place = (key: string): number => {
    const at = order.indexOf(key.split(' ')[0] ?? '');
    return at < 0 ? order.length : at;
  };
  return grouped(rows, row => row.law, valuesOf('Law')).map(({ key, rows: ofLaw }) => ({
    law: key,
    count: ofLaw.length,
    groups: grouped(ofLaw, keyOf).toSorted((a, b) => place(a.key) - place(b.key) || (a.key < b.key ? -1 : 1)),
  }));
}

/** All roles of a seat as one key, leading roles first: `CHAIR MEMBER`. */
export function rolesKey({ roles }: Pick<Part, 'roles'>): string {
  const order = roleOrder();
  return roles.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)).join(' ');
}

export function rolesIn(key: string): readonly Role[] {
  return key === '' ? [] : (key.split(' ') as Role[]);
}

function roleOrder(): readonly string[] {
  return [...leading, ...valuesOf('Role').filter(role => !leading.some(leads => leads === role))];
}
