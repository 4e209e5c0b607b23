/** Interfaces as a board's officer reads them: links up, sideways and down; findings about the pair apart. */
import type { Interfaces_InterfaceFragment } from '../../../api/generated/graphql.ts';
import { grouped, type Group } from '../said/inOrder.ts';

type Side = Pick<Interfaces_InterfaceFragment, 'nature' | 'direction'>;

export interface PartedInterfaces<Row extends Side> {
  readonly links: readonly Group<Side['direction'], Row>[];
  readonly linkCount: number;
  readonly findings: readonly Row[];
}

export function partedInterfaces<Row extends Side>(rows: readonly Row[]): PartedInterfaces<Row> {
  const links = rows.filter(({ nature }) => nature === 'LINK');
  return {
    links: grouped(links, ({ direction }) => direction, ['UP', 'SIDEWAYS', 'DOWN']),
    linkCount: links.length,
    findings: rows.filter(({ nature }) => nature === 'FINDING'),
  };
}
