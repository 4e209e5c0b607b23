/** Seats and other parts in partnerships: a membership's evidence, parted into what is a seat and what is none. */
import type { TermOf } from '../../schema/model/terms.ts';
import type { holds } from '../../schema/model/terms/common.ts';
import { role, type law } from '../../schema/model/terms/membership.ts';
import type { BodyId, OrganisationId, PartnershipId } from '../domain/id.ts';
import type { Evidence, Membership } from '../domain/things.ts';
import { currencyOf } from './asOf.ts';
import { certaintyOf, isAssumed, supporting, type Certainty } from './certainty.ts';
import { generalMembershipsOf, membersOfGroup } from './general.ts';
import type { PartnershipGraph } from './partnershipGraph.ts';

export type Role = TermOf<typeof role>;
export type Law = TermOf<typeof law>;

/** One organisation's part in one partnership, read from the evidence for that sort of part alone. */
export interface Part {
  readonly is: 'Seat' | 'Association';
  /** Id of the membership; of a statement spread from a group, with `@` and each of the two bodies behind it. */
  readonly id: string;
  readonly membership: Membership;
  readonly organisation: OrganisationId;
  readonly partnership: PartnershipId;
  readonly roles: readonly Role[];
  readonly law: Law;
  readonly holds: TermOf<typeof holds>;
  readonly certainty: Certainty;
  readonly isAssumed: boolean;
  readonly isGeneral: boolean;
  readonly evidence: readonly Evidence[];
}

export interface PartOptions {
  readonly includeGeneral?: boolean;
  /** Parts that had not begun or were over by this day are left out; of those of which that is not known, `holds` is unknown. */
  readonly asOf?: string | null;
}

export function seatsOf(graph: PartnershipGraph, body: BodyId, options: PartOptions = {}): readonly Part[] {
  return isPlain(options) ? listOnce(graph, body, 'Seat') : partsOf(graph, body, options, seatIn);
}

export function associationsOf(graph: PartnershipGraph, body: BodyId, options: PartOptions = {}): readonly Part[] {
  return isPlain(options) ? listOnce(graph, body, 'Association') : partsOf(graph, body, options, associationIn);
}

function isPlain({ includeGeneral = false, asOf = null }: PartOptions): boolean {
  return !includeGeneral && asOf === null;
}

/** Questions come to the same bodies again and again, and mostly ask for what is recorded of them alone. */
const listsByGraph = new WeakMap<PartnershipGraph, Record<Part['is'], Map<BodyId, readonly Part[]>>>();

function listOnce(graph: PartnershipGraph, body: BodyId, is: Part['is']): readonly Part[] {
  const lists = listsByGraph.get(graph) ?? { Seat: new Map(), Association: new Map() };
  listsByGraph.set(graph, lists);
  const known = lists[is].get(body);
  if (known !== undefined) return known;
  const list = partsOf(graph, body, {}, is === 'Seat' ? seatIn : associationIn);
  lists[is].set(body, list);
  return list;
}

/** The seat in a membership; null when none of its roles is a seat, or a source says there is none. */
export function seatIn(graph: PartnershipGraph, membership: Membership): Part | null {
  if (membership.holds === 'no') return null;
  return partIn(graph, membership, 'Seat');
}

/** The part in a membership that is no seat; null when there is none. */
export function associationIn(graph: PartnershipGraph, membership: Membership): Part | null {
  return partIn(graph, membership, 'Association');
}

/** Roles of a membership, seats or not: those of its evidence, else those set down on it by hand. */
export function rolesOf(graph: PartnershipGraph, membership: Membership): readonly Role[] {
  const fromEvidence = supporting(graph.evidenceOf(membership)).flatMap(piece => (piece.role === null ? [] : [piece.role]));
  return inOrderOfTerms(fromEvidence.length > 0 ? fromEvidence : membership.roles);
}

/** The strongest thing the law does, over the pieces of evidence that support. */
export function strongestLaw(evidence: readonly Evidence[]): Law {
  const support = supporting(evidence);
  return lawsByStrength.find(strength => support.some(piece => piece.law === strength)) ?? 'none';
}

const lawsByStrength = ['requires', 'invites', 'guidance', 'duty', 'co-operation', 'none'] as const satisfies readonly Law[];

function partsOf(
  graph: PartnershipGraph,
  body: BodyId,
  { includeGeneral = false, asOf = null }: PartOptions,
  partOf: (graph: PartnershipGraph, membership: Membership) => Part | null,
): readonly Part[] {
  const partAt = (membership: Membership): Part | null => {
    const part = partOf(graph, membership);
    if (part === null || asOf === null) return part;
    const { current } = currencyOf(graph, membership, asOf);
    if (current === 'no') return null;
    return current === 'unknown' ? { ...part, holds: 'unknown' } : part;
  };
  const all = graph
    .membershipsOf(body)
    .map(partAt)
    .filter(part => part !== null);
  const own = all.filter(part => standsAlone(graph, part, body, includeGeneral));
  if (!includeGeneral) return own;
  const counts = (membership: Membership): boolean => membership.holds === 'no' || partAt(membership) !== null;
  const spread = generalMembershipsOf(graph, body, counts).flatMap(({ statement, organisation, partnership, holds: spreadHolds }) => {
    const part = partAt(statement);
    if (part === null) return [];
    const id = `${part.id}@${organisation}@${partnership}`;
    return [{ ...part, id, organisation, partnership, holds: part.holds === 'unknown' ? part.holds : spreadHolds, isGeneral: true }];
  });
  return [...own, ...spread];
}

/** Group nodes take no part in seats: they show on their own list and, where asked, where their statement does not spread. */
function standsAlone(graph: PartnershipGraph, part: Part, body: BodyId, includeGeneral: boolean): boolean {
  const other = graph.requireBody(part.organisation === body ? part.partnership : part.organisation);
  if (!other.isGroup || graph.requireBody(body).isGroup) return true;
  return includeGeneral && membersOfGroup(graph, other).length === 0;
}

/** Every list of seats comes to the same memberships again, and a graph never changes. */
const partsByGraph = new WeakMap<PartnershipGraph, Record<Part['is'], Map<Membership, Part | null>>>();

function partIn(graph: PartnershipGraph, membership: Membership, is: Part['is']): Part | null {
  const parts = partsByGraph.get(graph) ?? { Seat: new Map(), Association: new Map() };
  partsByGraph.set(graph, parts);
  const known = parts[is].get(membership);
  if (known !== undefined) return known;
  const part = partRead(graph, membership, is);
  parts[is].set(membership, part);
  return part;
}

function partRead(graph: PartnershipGraph, membership: Membership, is: Part['is']): Part | null {
  const wantsSeat = is === 'Seat';
  const all = graph.evidenceOf(membership);
  const evidence = all.filter(piece => piece.role === null || role.labels[piece.role].seat === wantsSeat);
  const named = supporting(all).some(piece => piece.role !== null);
  const roles = named
    ? supporting(evidence).flatMap(piece => (piece.role === null ? [] : [piece.role]))
    : membership.roles.filter(one => role.labels[one].seat === wantsSeat);
  // A relationship drawn by hand without a role says that the body is a member: a seat, of unknown role.
  const isPlainSeat = wantsSeat && !named && membership.roles.length === 0;
  if (roles.length === 0 && !isPlainSeat) return null;
  return {
    is,
    id: membership.id,
    membership,
    organisation: membership.from,
    partnership: membership.to,
    roles: inOrderOfTerms(roles),
    law: strongestLaw(evidence),
    holds: membership.holds,
    certainty: certaintyOf(evidence),
    isAssumed: isAssumed(evidence),
    isGeneral: isGroup(graph, membership),
    evidence,
  };
}

function isGroup(graph: PartnershipGraph, membership: Membership): boolean {
  return graph.requireOrganisation(membership.from).isGroup || graph.requirePartnership(membership.to).isGroup;
}

function inOrderOfTerms(roles: readonly Role[]): readonly Role[] {
  return role.values.filter(one => roles.includes(one));
}
