/** Seats that law requires, read from the rules of law rather than from the rows: who is missing? Boards of which no member is recorded. */
import { organisationType } from '../../../schema/model/terms/organisation.ts';
import type { Organisation, Partnership } from '../../domain/things.ts';
import { groupBy, listsOf } from '../../graph/grouping.ts';
import { memberListOf } from '../../graph/memberList.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { seatsOf } from '../../graph/seats.ts';
import { namedOrganisations, namedPartnerships } from '../coverage/bodies.ts';
import type { Found, GapRule } from './gap.ts';
import { seatRules, type SeatRule } from './seatRules.ts';

export const requiredSeatEmpty: GapRule = {
  id: 'required-seat-empty',
  severity: 'high',
  find: graph => {
    const ofType = listsOf(groupBy(namedOrganisations(graph), body => [body.type]));
    return namedPartnerships(graph).flatMap(board =>
      seatRules
        .filter(rule => rule.kind === board.kind)
        .flatMap(rule => {
          const meant = ofType(rule.type).filter(body => rule.bodies?.includes(body.id) ?? true);
          return emptySeats(graph, board, { rule, meant });
        }),
    );
  },
};

export const membersNotKnown: GapRule = {
  id: 'members-not-known',
  severity: 'medium',
  find: graph =>
    namedPartnerships(graph)
      .filter(board => memberListOf(graph, board.id) === 'unknown')
      .map(board => ({
        subject: board.id,
        state: 'unknown',
        subjects: [board],
        rows: graph.membershipsOf(board.id),
        tell: ({ say, name }) => say('gapSentences', 'members-not-known', { board: name(board) }),
      })),
};

interface Meant {
  readonly rule: SeatRule;
  /** The bodies the rule may mean, wherever they work. */
  readonly meant: readonly Organisation[];
}

function emptySeats(graph: PartnershipGraph, board: Partnership, { rule, meant }: Meant): readonly Found[] {
  const seated = new Set(seatsOf(graph, board.id).map(seat => seat.organisation));
  const here = meant.filter(body => meets(graph, body, board));
  const isSeated = meant.some(body => seated.has(body.id));
  // Of a body whose footprint nobody recorded it is not known whether it is meant.
  if (here.length === 0) return isSeated ? [] : [nobodyThere(board, rule)];
  return here
    .filter(body => !seated.has(body.id))
    .map((body): Found => {
      const denied = graph.membershipsOf(board.id).filter(({ from, holds }) => from === body.id && holds === 'no');
      const key = denied.length > 0 ? 'required-seat-denied' : 'required-seat-empty';
      return {
        subject: board.id,
        object: body.id,
        state: denied.length > 0 ? 'yes' : 'unknown',
        subjects: [board, body],
        rows: graph.membershipsOf(board.id).filter(({ from }) => from === body.id),
        ...whereBoth(graph, board, body),
        tell: ({ say, name, recorded }) => say('gapSentences', key, { board: name(board), body: name(body), basis: recorded(rule.basis) }),
      };
    });
}

function nobodyThere(board: Partnership, rule: SeatRule): Found {
  return {
    subject: board.id,
    object: rule.type,
    state: 'unknown',
    subjects: [board],
    rows: [],
    tell: ({ say, name, recorded, language }) =>
      say('gapSentences', 'required-seat-of-nobody', {
        board: name(board),
        type: organisationType.labels[rule.type][language],
        basis: recorded(rule.basis),
      }),
  };
}

/** Where the board meets the body: a seat of Torfaen's council matters in Torfaen. */
function whereBoth(graph: PartnershipGraph, board: Partnership, body: Organisation): Pick<Found, 'where'> {
  const own = new Set(graph.footprintOf(body.id));
  const shared = graph.footprintOf(board.id)?.filter(council => own.has(council));
  return shared === undefined ? {} : { where: shared };
}

function meets(graph: PartnershipGraph, body: Organisation, board: Partnership): boolean {
  const own = new Set(graph.footprintOf(body.id));
  return graph.footprintOf(board.id)?.some(council => own.has(council)) ?? false;
}
