/** Boards with duties and no direct funding; money only by bid, from one funder, or ended. */
import type { BodyId } from '../../domain/id.ts';
import type { Body, FundingFlow } from '../../domain/things.ts';
import { byId } from '../../graph/order.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { dutiesToldOf, flowsToldOf } from '../../graph/told.ts';
import { namedPartnerships } from '../coverage/bodies.ts';
import { isPayment } from '../money.ts';
import { rowsFrom } from '../measure.ts';
import type { Teller } from '../teller.ts';
import type { Found, GapRule } from './gap.ts';

/** Direct funding is money whose mode is one of these. */
const directModes: readonly FundingFlow['mode'][] = ['direct grant', 'grant', 'formula grant'];

export const dutiesWithoutDirectFunding: GapRule = {
  id: 'duties-without-direct-funding',
  severity: 'medium',
  find: graph =>
    namedPartnerships(graph).flatMap((board): readonly Found[] => {
      const duties = dutiesToldOf(graph, board.id, true).filter(
        ({ holds, statement }) => holds !== 'no' && (statement.holdsAs === 'must' || statement.holdsAs === 'carries'),
      );
      const coming = flowsToldOf(graph, board.id, true).filter(flow => flow.is === 'FundingFlow' && flow.to === board.id);
      const isFunded = coming.some(
        ({ statement }) => statement.is === 'FundingFlow' && isDirect(statement) && statement.status === 'current',
      );
      if (duties.length === 0 || isFunded) return [];
      const denying = coming.filter(({ statement }) => statement.status === 'absent' || statement.holds === 'no');
      const isOwnDenial = denying.some(flow => !flow.isGeneral);
      const n = new Set(duties.map(({ statement }) => statement.to)).size;
      return [
        {
          subject: board.id,
          state: denying.length === 0 ? 'unknown' : isOwnDenial ? 'yes' : 'general',
          subjects: [board],
          rows: rowsFrom([...duties, ...coming].map(({ statement }) => statement)),
          tell: ({ say, name }) =>
            say('gapSentences', denying.length === 0 ? 'duties-without-direct-funding' : 'duties-told-unfunded', { board: name(board), n }),
        },
      ];
    }),
};

export const fundingOnlyByBid: GapRule = {
  id: 'funding-only-by-bid',
  severity: 'medium',
  find: graph =>
    receivers(graph).flatMap(({ body, own }): readonly Found[] => {
      const current = withGeneral(graph, body, own).filter(({ status }) => status === 'current');
      if (current.length === 0 || current.some(({ mode }) => mode !== 'bid')) return [];
      const funders = fundersOf(current);
      return [
        {
          subject: body.id,
          state: stateOf(body),
          subjects: [body, ...funders.map(funder => graph.requireBody(funder))],
          rows: current,
          ...whereOf(graph, body),
          tell: teller =>
            teller.say('gapSentences', 'funding-only-by-bid', { body: teller.name(body), funders: teller.list(funders.map(teller.body)) }),
        },
      ];
    }),
};

export const fundingFromOneFunder: GapRule = {
  id: 'funding-from-one-funder',
  severity: 'medium',
  find: graph =>
    receivers(graph).flatMap(({ body, own }): readonly Found[] => {
      const standing = withGeneral(graph, body, own).filter(({ status }) => status !== 'discontinued');
      const [funder, ...others] = fundersOf(standing);
      if (funder === undefined || others.length > 0) return [];
      return [
        {
          subject: body.id,
          object: funder,
          state: stateOf(body),
          subjects: [body, graph.requireBody(funder)],
          rows: standing,
          ...whereOf(graph, body),
          tell: teller => teller.say('gapSentences', 'funding-from-one-funder', { body: teller.name(body), funder: teller.body(funder) }),
        },
      ];
    }),
};

export const fundingEnded: GapRule = {
  id: 'funding-ended',
  severity: 'medium',
  find: graph =>
    receivers(graph).flatMap(({ body, own }) => {
      const ended = own.filter(({ status }) => status === 'discontinued');
      return fundersOf(ended).map((funder): Found => {
        const rows = ended.filter(({ from }) => from === funder);
        return {
          subject: body.id,
          object: funder,
          state: body.isGroup ? 'general' : 'yes',
          subjects: [body, graph.requireBody(funder)],
          rows,
          ...whereOf(graph, body),
          tell: teller =>
            teller.say('gapSentences', 'funding-ended', {
              body: teller.name(body),
              funder: teller.body(funder),
              programmes: teller.list(programmesTold(rows, teller)),
            }),
        };
      });
    }),
};

/** Each programme with the years and amounts recorded of it. */
function programmesTold(rows: readonly FundingFlow[], teller: Teller): readonly string[] {
  const programmes = [...new Set(rows.flatMap(({ programme }) => programme ?? []))];
  return programmes.map(programme => {
    const called = teller.written(programme);
    const periods = rows.flatMap(row => {
      if (row.programme !== programme || row.years === null) return [];
      const { amountGbp: amount } = row;
      const years = /\p{L}/u.test(row.years) ? teller.written(row.years) : row.years;
      return amount === null
        ? teller.say('gapSentences', 'ended-period-unknown', { years })
        : teller.say('gapSentences', 'ended-period', { years, amount });
    });
    return periods.length === 0
      ? called
      : teller.say('gapSentences', 'ended-programme', { programme: called, periods: periods.join('; ') });
  });
}

interface Receiver {
  readonly body: Body;
  /** Payments that a row says come to the body itself. */
  readonly own: readonly FundingFlow[];
}

/** Bodies and groups to which a row pays money, in order of id. What is told of a group is found once, on the group. */
function receivers(graph: PartnershipGraph): readonly Receiver[] {
  const payments = [...graph.fundingFlows.values()].filter(isPayment);
  const bodies = [...new Set(payments.map(payment => payment.to))].map(id => graph.requireBody(id));
  return bodies.sort(byId).map(body => ({ body, own: payments.filter(payment => payment.to === body.id) }));
}

/** Also money that is told of the groups of a body: it is not only by bid where its group has a grant. */
function withGeneral(graph: PartnershipGraph, body: Body, own: readonly FundingFlow[]): readonly FundingFlow[] {
  const general = flowsToldOf(graph, body.id, true).flatMap(({ is, to, isGeneral, statement }) =>
    is === 'FundingFlow' && statement.is === 'FundingFlow' && to === body.id && isGeneral && isPayment(statement) ? [statement] : [],
  );
  return rowsFrom([...own, ...general]) as readonly FundingFlow[];
}

function isDirect(flow: FundingFlow): boolean {
  return isPayment(flow) && directModes.includes(flow.mode);
}

function fundersOf(payments: readonly FundingFlow[]): readonly BodyId[] {
  return [...new Set(payments.map(payment => payment.from))].sort();
}

/** The list of funders is open: that there is no other is never sure. */
function stateOf({ isGroup }: Pick<Body, 'isGroup'>): Found['state'] {
  return isGroup ? 'general' : 'unknown';
}

/** A gap in money is felt where the receiver works. */
function whereOf(graph: PartnershipGraph, receiver: Body): Pick<Found, 'where'> {
  const footprint = graph.footprintOf(receiver.id);
  return footprint === null ? {} : { where: footprint };
}
