/** What could be done as one in a council area: duties whose boards the same organisations are required on, or that those must do themselves. */
import type { AreaId, OrganisationId } from '../../domain/id.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { isSure, requiredSeatsOf, serves, type Contributor } from './contributors.ts';
import type { BoardDuty } from './duties.ts';

export interface Candidate {
  /** Two or more boards and duties, in order of board and duty. */
  readonly rows: readonly BoardDuty[];
  /** The organisations that join them. */
  readonly organisations: readonly OrganisationId[];
}

interface Told {
  readonly must: readonly BoardDuty[];
  readonly carry: readonly BoardDuty[];
  readonly contributors: readonly Contributor[];
}

export function candidatesAt(graph: PartnershipGraph, council: AreaId, { must, carry, contributors }: Told): readonly Candidate[] {
  if (contributors.length === 0) return [];
  const rows = [...must, ...carry]
    .filter(row => isSure(row) && serves(graph, row.partnership, council))
    .map(row => ({ row, required: new Set(requiredSeatsOf(graph, row.partnership).map(({ organisation }) => organisation)) }));
  const joining = contributors.map(({ organisation, duties }): Joining => {
    const own = new Set(duties.filter(isSure).map(({ duty }) => duty));
    return {
      organisation,
      rows: new Set(rows.flatMap(({ row, required }) => (own.has(row.duty) || required.has(organisation) ? [row] : []))),
    };
  });
  return componentsOf(joining).map(group => ({
    rows: [...new Set(group.flatMap(one => [...one.rows]))].sort(inOrder),
    organisations: group.map(({ organisation }) => organisation).sort(),
  }));
}

/** The same boards and duties are one candidate, in whatever councils they meet. */
export function candidatesOnce(candidates: readonly Candidate[]): readonly Candidate[] {
  const byRows = new Map<string, Candidate>();
  for (const one of candidates) {
    const key = one.rows.map(keyOf).join('\n');
    const organisations = new Set([...(byRows.get(key)?.organisations ?? []), ...one.organisations]);
    byRows.set(key, { rows: one.rows, organisations: [...organisations].sort() });
  }
  return [...byRows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, candidate]) => candidate);
}

interface Joining {
  readonly organisation: OrganisationId;
  readonly rows: ReadonlySet<BoardDuty>;
}

/** Organisations that meet in a row stand together, and so do those whom they meet in others. */
function componentsOf(joining: readonly Joining[]): readonly (readonly Joining[])[] {
  let groups: readonly (readonly Joining[])[] = [];
  for (const one of joining) {
    if (one.rows.size < 2) continue;
    const meets = (group: readonly Joining[]): boolean => group.some(other => [...other.rows].some(row => one.rows.has(row)));
    groups = [...groups.filter(group => !meets(group)), [...groups.filter(meets).flat(), one]];
  }
  return groups;
}

function inOrder(a: BoardDuty, b: BoardDuty): number {
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

function keyOf({ partnership, duty }: BoardDuty): string {
  return `${partnership} ${duty}`;
}
