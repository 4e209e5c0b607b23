/** What is asked for twice in a place: who must, who must by what is said in general, who carries, which organisations must, and what could be one. */
import type { AreaId, BodyId, PartnershipId } from '../../domain/id.ts';
import type { Body, DutyHolding } from '../../domain/things.ts';
import { membersOfGroup } from '../../graph/general.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { asRecorded, dutiesToldOf, type Told } from '../../graph/told.ts';
import { rowsFrom, type Measure } from '../measure.ts';
import { candidatesAt, candidatesOnce, type Candidate } from './candidates.ts';
import { contributorsAt, contributorsOnce, type Contributor } from './contributors.ts';
import type { BoardDuty, OrganisationDuty, ProductKind } from './duties.ts';
import { duplicationSentence } from './sentence.ts';

export interface Duplication extends Measure<number> {
  readonly area: AreaId;
  readonly productKind: ProductKind;
  /** Boards of which it is told directly. */
  readonly must: readonly BoardDuty[];
  /** Boards of whose kind it is told; the group itself where it spreads to nobody. */
  readonly mustGeneral: readonly BoardDuty[];
  readonly carry: readonly BoardDuty[];
  readonly organisationsMust: readonly OrganisationDuty[];
  readonly contributors: readonly Contributor[];
  readonly candidates: readonly Candidate[];
}

export interface DuplicationOptions {
  /** Also what is said of groups in general, marked. */
  readonly includeGeneral: boolean;
}

export function duplicationIn(
  graph: PartnershipGraph,
  area: AreaId,
  kind: ProductKind,
  { includeGeneral }: DuplicationOptions,
): Duplication {
  const councils = graph.councilsOf(area);
  const dutiesOf = dutiesOfKind(graph, kind, includeGeneral);
  const here = bodiesHere(graph, councils);
  const boardDuties = here.flatMap(body => (body.is === 'Partnership' ? dutiesOf(body.id).map(told => boardDuty(body.id, told)) : []));
  const must = boardDuties.filter(({ told }) => told.statement.holdsAs === 'must' && !told.isGeneral);
  const mustGeneral = boardDuties.filter(({ told }) => told.statement.holdsAs === 'must' && told.isGeneral);
  const carry = boardDuties.filter(({ told }) => told.statement.holdsAs === 'carries');
  const organisationsMust = here.flatMap(body =>
    body.is === 'Organisation'
      ? dutiesOf(body.id).flatMap(told =>
          told.statement.holdsAs === 'must' ? [{ organisation: body.id, duty: told.statement.to, told }] : [],
        )
      : [],
  );
  const found = councils.map(council => {
    const contributors = contributorsAt(graph, council, { must, organisationsMust });
    return { contributors, candidates: candidatesAt(graph, council, { must, carry, contributors }) };
  });
  const contributors = contributorsOnce(found.flatMap(one => one.contributors));
  const candidates = candidatesOnce(found.flatMap(one => one.candidates));
  const seats = contributors.flatMap(one => one.seats);
  const told = [...must, ...mustGeneral, ...carry, ...organisationsMust].map(row => row.told);
  const lists = { must, mustGeneral, carry, organisationsMust, contributors, candidates };
  return {
    value: must.length + carry.length,
    method: 'the duties of this kind that boards of the area must do, told of them directly, and those that they carry',
    parameters: { area, productKind: kind, includeGeneral },
    revision: graph.revision,
    unknown: told.filter(({ holds }) => holds === 'unknown').length + unplaced(graph, dutiesOf),
    rows: rowsFrom([...told.map(({ statement }) => statement), ...seats.map(({ membership }) => membership)]),
    seats: { assumed: seats.filter(({ isAssumed }) => isAssumed).length, of: seats.length },
    area,
    productKind: kind,
    ...lists,
    sentence: language => duplicationSentence(graph, { area, kind, ...lists }, language),
  };
}

type DutiesOf = (body: BodyId) => readonly Told<DutyHolding>[];

/** The duties of a kind in which a body has a part; not what a source says it has not. */
function dutiesOfKind(graph: PartnershipGraph, kind: ProductKind, includeGeneral: boolean): DutiesOf {
  const toldOf = (body: BodyId): readonly Told<DutyHolding>[] => {
    if (!graph.requireBody(body).isGroup) return dutiesToldOf(graph, body, includeGeneral);
    return includeGeneral ? graph.dutiesHeldBy(body).map(holding => asRecorded(graph, holding)) : [];
  };
  return body => toldOf(body).filter(({ statement, holds }) => holds !== 'no' && graph.duties.get(statement.to)?.productKind === kind);
}

/** Named bodies of the councils, and groups that spread to nobody: what is said of them is said of this place too. */
function bodiesHere(graph: PartnershipGraph, councils: readonly AreaId[]): readonly Body[] {
  return graph.bodiesServing(councils).filter(body => !body.isGroup || membersOfGroup(graph, body).length === 0);
}

/** How many duties boards have of which it is not known where they work. */
function unplaced(graph: PartnershipGraph, dutiesOf: DutiesOf): number {
  const boards = [...graph.partnerships.values()].filter(board => !board.isGroup && graph.footprintOf(board.id) === null);
  return boards.flatMap(({ id }) => dutiesOf(id)).filter(({ statement }) => ['must', 'carries'].includes(statement.holdsAs)).length;
}

function boardDuty(partnership: PartnershipId, told: Told<DutyHolding>): BoardDuty {
  return { partnership, duty: told.statement.to, told };
}
