/** How far does the money of a body hang on few funders? The Herfindahl–Hirschman index, and as how many equal funders that is. */
import type { BodyId } from '../domain/id.ts';
import type { FundingFlow } from '../domain/things.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { rowsFrom, type Measure } from './measure.ts';
import { holdsYear, paymentsOf, withoutParts, type MoneyOptions } from './money.ts';
import { tellerIn } from './teller.ts';

export interface Concentration extends Measure {
  /** As many funders paying alike would be as concentrated; null with the value. */
  readonly effectiveNumber: number | null;
  readonly shares: readonly FunderShare[];
}

export interface FunderShare {
  readonly funder: BodyId;
  /** Null where of one of its payments no amount is recorded. */
  readonly amount: number | null;
  /** In per cent; null where the amount of any funder is. */
  readonly share: number | null;
}

/** The sum of the squared shares, in per cent: 10,000 is one funder. */
export function herfindahl(amounts: readonly number[]): number | null {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return total <= 0 ? null : amounts.reduce((sum, amount) => sum + ((100 * amount) / total) ** 2, 0);
}

export function concentrationOf(
  graph: PartnershipGraph,
  body: BodyId,
  { year = null, includeGeneral = false }: MoneyOptions = {},
): Concentration {
  const incoming = paymentsOf(graph, body, includeGeneral).filter(
    payment =>
      payment.from !== body && payment.to !== payment.from && comesTo(graph, payment, body) && (year === null || holdsYear(payment, year)),
  );
  const counted = withoutParts(graph, incoming);
  const funders = [...new Set(counted.map(payment => payment.from))].sort();
  const amounts = funders.map(funder => amountOf(counted.filter(payment => payment.from === funder)));
  const known = amounts.filter(amount => amount !== null);
  const total = known.reduce((sum, amount) => sum + amount, 0);
  const value = known.length < amounts.length ? null : herfindahl(known);
  const effectiveNumber = value === null ? null : 10_000 / value;
  const years = [...new Set(counted.flatMap(payment => payment.years ?? []))].sort();
  return {
    value,
    effectiveNumber,
    shares: funders.map((funder, at) => {
      const amount = amounts[at] ?? null;
      return { funder, amount, share: value === null || amount === null ? null : (100 * amount) / total };
    }),
    method: 'Herfindahl–Hirschman index of the shares of the funders in per cent; the effective number is 10,000 over it',
    parameters: { body, year, includeGeneral },
    revision: graph.revision,
    unknown: amounts.length - known.length,
    rows: rowsFrom(counted),
    seats: null,
    sentence: language => {
      const { say, body: name, list } = tellerIn(graph, language);
      if (funders.length === 0) return say('flowsAndLoad', 'concentrationOfNobody', { body: name(body) });
      if (value === null || effectiveNumber === null) return say('flowsAndLoad', 'concentrationUnknown', { body: name(body) });
      return say('flowsAndLoad', 'concentration', {
        body: name(body),
        effective: Math.round(effectiveNumber * 10) / 10,
        hhi: Math.round(value),
        years: years.length === 0 ? say('flowsAndLoad', 'yearsNotNamed') : list(years),
      });
    },
  };
}

function amountOf(payments: readonly FundingFlow[]): number | null {
  if (payments.some(({ amountGbp, holds }) => amountGbp === null || holds !== 'yes')) return null;
  return payments.reduce((sum, { amountGbp }) => sum + (amountGbp ?? 0), 0);
}

/** A row that the body pays itself is no money in. */
function comesTo(graph: PartnershipGraph, payment: FundingFlow, body: BodyId): boolean {
  return payment.to === body || (graph.requireBody(payment.to).isGroup && payment.from !== body);
}
