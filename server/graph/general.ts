/**
 * How general statements reach single bodies. A statement about a group ("the police", "all CSPs") spreads to the members
 * of the group only where asked, each time marked with the row it came from:
 * a group of organisations to organisations of its types whose footprint meets the other end's, a group of boards to boards
 * of its kinds; a group without types never spreads, nor one of which fewer than two members are recorded (it is known only
 * in part); a statement that names exceptions ("18 of 22", "many") spreads as unknown, not as yes, and so does what is told of a
 * group of organisations where nobody recorded whether the two ends meet.
 */
import type { TermOf } from '../../schema/model/terms.ts';
import type { holds } from '../../schema/model/terms/common.ts';
import type { AreaId, BodyId, IdOf, OrganisationId, PartnershipId } from '../domain/id.ts';
import type { Body, DutyHolding, Evidence, Flow, Interface, Membership, Remit } from '../domain/things.ts';
import { groupBy } from './grouping.ts';
import { byId } from './order.ts';
import type { PartnershipGraph } from './partnershipGraph.ts';

type Holds = TermOf<typeof holds>;

/** A statement as it reaches one body: the row it came from, and the ends it has here. */
export interface Spread<S> {
  readonly statement: S;
  readonly from: BodyId | null;
  readonly to: BodyId;
  readonly holds: Holds;
}

export interface SpreadMembership {
  readonly statement: Membership;
  readonly organisation: OrganisationId;
  readonly partnership: PartnershipId;
  readonly holds: Holds;
}

/**
 * Memberships told of groups, as they reach a body; none where the body's own rows already speak of the pair. `counts` says which
 * memberships do: a duty to co-operate does not tell whether there is a seat.
 */
export function generalMembershipsOf(
  graph: PartnershipGraph,
  body: BodyId,
  counts: (membership: Membership) => boolean,
): readonly SpreadMembership[] {
  const told = new Set(
    graph
      .membershipsOf(body)
      .filter(counts)
      .map(membership => pairKey(membership.from, membership.to)),
  );
  const spread: SpreadMembership[] = [];
  for (const group of groupsOf(graph, body, graph.membershipsOf)) {
    for (const statement of group.filter(counts)) {
      for (const organisation of membersAt(graph, statement.from, body)) {
        for (const partnership of membersAt(graph, statement.to, body)) {
          const isHere = organisation === body || partnership === body;
          const meeting = meetingOf(graph, organisation, partnership);
          if (!isHere || told.has(pairKey(organisation, partnership)) || meeting === 'no') continue;
          told.add(pairKey(organisation, partnership));
          spread.push({
            statement,
            organisation: organisation as OrganisationId,
            partnership: partnership as PartnershipId,
            holds: holdsWhenSpread(graph, statement, graph.requireBody(statement.from).isGroup ? meeting : 'yes'),
          });
        }
      }
    }
  }
  return spread;
}

/** Interfaces told of groups of boards, as they reach a board; none where the board has the same type of interface with the other. */
export function generalInterfacesOf(graph: PartnershipGraph, partnership: PartnershipId): readonly Spread<Interface>[] {
  const told = new Set(graph.interfacesOf(partnership).map(own => `${own.type} ${pairKey(own.from, own.to)}`));
  return spreadPairs(graph, partnership, graph.interfacesOf as (body: BodyId) => readonly Interface[]).filter(({ statement, from, to }) => {
    const key = `${statement.type} ${pairKey(from ?? '', to)}`;
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
}

/** Flows told of groups, as they reach a body. An end whose group does not spread stays the group. */
export function generalFlowsOf(graph: PartnershipGraph, body: BodyId): readonly Spread<Flow>[] {
  return spreadPairs(graph, body, graph.flowsOf);
}

/** Duties told of the groups of a body; none where the body's own rows speak of the duty. */
export function generalDutiesOf(
  graph: PartnershipGraph,
  body: BodyId,
): readonly { readonly statement: DutyHolding; readonly holds: Holds }[] {
  const told = new Set<IdOf<'Duty'>>(graph.dutiesHeldBy(body).map(holding => holding.to));
  return firstOf(groupsOf(graph, body, graph.dutiesHeldBy).flat(), told, graph);
}

/** Remits told of the groups of a board; none where the board's own rows speak of the theme. */
export function generalRemitsOf(
  graph: PartnershipGraph,
  partnership: PartnershipId,
): readonly { readonly statement: Remit; readonly holds: Holds }[] {
  const told = new Set<IdOf<'Theme'>>(graph.remitsOf(partnership).map(remit => remit.to));
  return firstOf(groupsOf(graph, partnership, graph.remitsOf as (body: BodyId) => readonly Remit[]).flat(), told, graph);
}

/** The bodies to which a general statement about a group spreads; empty when it never spreads. */
export function membersOfGroup(graph: PartnershipGraph, group: Body): readonly BodyId[] {
  const cache = membersByGraph.get(graph) ?? new Map<BodyId, readonly BodyId[]>();
  membersByGraph.set(graph, cache);
  const known = cache.get(group.id);
  if (known !== undefined) return known;
  const members = findMembers(graph, group);
  cache.set(group.id, members);
  return members;
}

/** Groups are asked again and again about the same graph, which never changes. */
const membersByGraph = new WeakMap<PartnershipGraph, Map<BodyId, readonly BodyId[]>>();

function findMembers(graph: PartnershipGraph, group: Body): readonly BodyId[] {
  const byKind = namedByKind(graph);
  const lists = group.groupOf.map(kind => byKind.get(`${group.is} ${kind}`) ?? []);
  const members = lists.length === 1 ? (lists[0] ?? []) : lists.flat().sort();
  return group.is === 'Organisation' && members.length < 2 ? [] : members;
}

/** Named bodies of each kind or type, in order of id: gone through once for all groups. */
function namedByKind(graph: PartnershipGraph): ReadonlyMap<string, readonly BodyId[]> {
  const known = namedByGraph.get(graph);
  if (known !== undefined) return known;
  const byKind = new Map<string, BodyId[]>();
  for (const body of [...graph.organisations.values(), ...graph.partnerships.values()]) {
    if (body.isGroup) continue;
    const kind = `${body.is} ${body.is === 'Organisation' ? body.type : body.kind}`;
    const list = byKind.get(kind);
    if (list === undefined) byKind.set(kind, [body.id]);
    else list.push(body.id);
  }
  namedByGraph.set(graph, byKind);
  return byKind;
}

const namedByGraph = new WeakMap<PartnershipGraph, ReadonlyMap<string, readonly BodyId[]>>();

type Spreadable = Membership | Interface | Flow | DutyHolding | Remit;

/** A statement names exceptions when it or its evidence counts some of many, or says many, most or some. */
function namesExceptions(statement: Spreadable, evidence: readonly Evidence[]): boolean {
  const said = ['note' in statement ? statement.note : null, ...evidence.flatMap(piece => [piece.value, piece.note, piece.quote])];
  return said.some(text => text !== null && exceptions.test(text));
}

const exceptions =
  /\b\d+ (?:out )?of (?:the )?\d+\b|\b(?:almost|nearly|not) all\b|\ball (?:but|except)\b|\b(?:on|in|of) (?:many|most|some)\b/i;

function holdsWhenSpread(graph: PartnershipGraph, statement: Spreadable, meeting: Holds = 'yes'): Holds {
  const isDoubtful = meeting !== 'yes' || namesExceptions(statement, graph.evidenceOf(statement));
  return statement.holds === 'yes' && isDoubtful ? 'unknown' : statement.holds;
}

/** The statements of every group to which a body belongs, and of the body itself where the other end is a group. */
function groupsOf<S extends { readonly id: string }>(
  graph: PartnershipGraph,
  body: BodyId,
  statementsOf: (body: BodyId) => readonly S[],
): readonly (readonly S[])[] {
  const groups = groupsByMember(graph).get(body) ?? [];
  return [statementsOf(body), ...groups.map(group => statementsOf(group.id))];
}

/** The groups to which each body belongs, in order of id. */
function groupsByMember(graph: PartnershipGraph): ReadonlyMap<BodyId, readonly Body[]> {
  const known = groupsByGraph.get(graph);
  if (known !== undefined) return known;
  const groups = [...graph.organisations.values(), ...graph.partnerships.values()].filter(body => body.isGroup).sort(byId);
  const byMember = new Map<BodyId, Body[]>();
  for (const group of groups) {
    for (const member of membersOfGroup(graph, group)) {
      const ofMember = byMember.get(member);
      if (ofMember === undefined) byMember.set(member, [group]);
      else ofMember.push(group);
    }
  }
  groupsByGraph.set(graph, byMember);
  return byMember;
}

const groupsByGraph = new WeakMap<PartnershipGraph, ReadonlyMap<BodyId, readonly Body[]>>();

/** Who stands at an end when a statement reaches a body: the end itself, or the members of the group that may work where the body does. */
function membersAt(graph: PartnershipGraph, end: BodyId, body: BodyId): readonly BodyId[] {
  const standing = graph.requireBody(end);
  if (!standing.isGroup) return [end];
  return isMember(graph, standing, body) ? [body] : membersNear(graph, standing, body);
}

function isMember(graph: PartnershipGraph, group: Body, body: BodyId): boolean {
  return groupsByMember(graph).get(body)?.includes(group) === true;
}

/** Members whose footprint meets the body's, and those of whom that is not known, in order of id: others are never reached. */
function membersNear(graph: PartnershipGraph, group: Body, body: BodyId): readonly BodyId[] {
  const own = graph.footprintOf(body);
  if (own === null) return membersOfGroup(graph, group);
  const { byCouncil, elsewhere } = placedMembers(graph, group);
  return [...new Set([...elsewhere, ...own.flatMap(council => byCouncil.get(council) ?? [])])].sort();
}

interface PlacedMembers {
  readonly byCouncil: ReadonlyMap<AreaId, readonly BodyId[]>;
  /** Nobody recorded where they work. */
  readonly elsewhere: readonly BodyId[];
}

function placedMembers(graph: PartnershipGraph, group: Body): PlacedMembers {
  const cache = placedByGraph.get(graph) ?? new Map<BodyId, PlacedMembers>();
  placedByGraph.set(graph, cache);
  const known = cache.get(group.id);
  if (known !== undefined) return known;
  const members = membersOfGroup(graph, group);
  const placed = {
    byCouncil: groupBy(members, member => graph.footprintOf(member) ?? []),
    elsewhere: members.filter(member => graph.footprintOf(member) === null),
  };
  cache.set(group.id, placed);
  return placed;
}

const placedByGraph = new WeakMap<PartnershipGraph, Map<BodyId, PlacedMembers>>();

function spreadPairs<S extends Interface | Flow>(
  graph: PartnershipGraph,
  body: BodyId,
  statementsOf: (body: BodyId) => readonly S[],
): readonly Spread<S>[] {
  const [own = [], ...ofGroups] = groupsOf(graph, body, statementsOf);
  // A row of the body itself is its own already, also where the other end is a group.
  const ownIds = new Set(own.map(statement => statement.id));
  return ofGroups.flat().flatMap(statement => {
    if (ownIds.has(statement.id)) return [];
    const isFrom = statement.from !== null && standsAt(graph, statement.from, body);
    const isTo = standsAt(graph, statement.to, body);
    const asFrom = isFrom
      ? otherEnds(graph, statement.to, body).map(({ end, meeting }) => ({
          statement,
          from: body,
          to: end,
          holds: holdsWhenSpread(graph, statement, meeting),
        }))
      : [];
    if (!isTo) return asFrom;
    if (statement.from === null) return [...asFrom, { statement, from: null, to: body, holds: holdsWhenSpread(graph, statement) }];
    const asTo = otherEnds(graph, statement.from, body).map(({ end, meeting }) => ({
      statement,
      from: end,
      to: body,
      holds: holdsWhenSpread(graph, statement, meeting),
    }));
    return [...asFrom, ...asTo];
  });
}

function standsAt(graph: PartnershipGraph, end: BodyId, body: BodyId): boolean {
  const standing = graph.requireBody(end);
  return standing.isGroup ? isMember(graph, standing, body) : end === body;
}

/** The other end of a spread statement: members whose footprint meets the body's; the group itself where it does not spread. */
function otherEnds(graph: PartnershipGraph, end: BodyId, body: BodyId): readonly { readonly end: BodyId; readonly meeting: Holds }[] {
  const standing = graph.requireBody(end);
  const spreads = standing.isGroup && membersOfGroup(graph, standing).length > 0;
  if (!spreads) return end === body ? [] : [{ end, meeting: 'yes' }];
  return membersNear(graph, standing, body)
    .filter(member => member !== body)
    .map(member => ({ end: member, meeting: meetingOf(graph, member, body) }))
    .filter(({ meeting }) => meeting !== 'no');
}

/** Whether footprints meet; not known where one of them is not. */
function meetingOf(graph: PartnershipGraph, a: BodyId, b: BodyId): Holds {
  const [own, other] = [graph.footprintOf(a), graph.footprintOf(b)];
  if (own === null || other === null) return 'unknown';
  return own.some(council => other.includes(council)) ? 'yes' : 'no';
}

function firstOf<S extends DutyHolding | Remit>(
  statements: readonly S[],
  told: Set<S['to']>,
  graph: PartnershipGraph,
): readonly { readonly statement: S; readonly holds: Holds }[] {
  return statements.flatMap(statement => {
    if (told.has(statement.to)) return [];
    told.add(statement.to);
    return [{ statement, holds: holdsWhenSpread(graph, statement) }];
  });
}

function pairKey(from: string, to: string): string {
  return `${from} ${to}`;
}
