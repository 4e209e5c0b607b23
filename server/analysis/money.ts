/** What money is recorded to come to a body and to leave it, period by period, and how much of it nothing explains? */
import type { Language } from '../../schema/words/say.ts';
import { idOf, type BodyId } from '../domain/id.ts';
import type { FundingFlow } from '../domain/things.ts';
import type { PartnershipGraph } from '../graph/partnershipGraph.ts';
import { flowsToldOf } from '../graph/told.ts';
import { rowsFrom, type Measure } from './measure.ts';
import { tellerIn } from './teller.ts';

/** Statuses under which no payment was made: there is none, a bid without award, a view. */
const noPayment: readonly FundingFlow['status'][] = ['absent', 'unsuccessful', 'criticised'];
const noMoney: readonly FundingFlow['mode'][] = ['in-kind', 'none', 'diverted'];

/** A payment of money; not help in kind, nor money of which a source says there was none. */
export function isPayment({ isMoney, holds, status, mode }: FundingFlow): boolean {
  return isMoney && holds !== 'no' && !noPayment.includes(status) && !noMoney.includes(mode);
}

export interface MoneySum extends Measure {
  /** Of some of it no amount is recorded, or nobody knows whether it was paid. */
  readonly isAtLeast: boolean;
}

export interface MoneyPeriod {
  /** The years as the sources name them. */
  readonly years: string | null;
  readonly yearFrom: number | null;
  readonly yearTo: number | null;
  readonly incoming: MoneySum;
  readonly outgoing: MoneySum;
  readonly unexplained: MoneySum;
}

export interface Money {
  readonly body: BodyId;
  readonly revision: number;
  /** In order of years, those not named last: sums never cross from one period to another. */
  readonly periods: readonly MoneyPeriod[];
}

export interface MoneyOptions {
  /** Only periods that hold this year. */
  readonly year?: number | null;
  readonly includeGeneral?: boolean;
}

export function moneyOf(graph: PartnershipGraph, body: BodyId, { year = null, includeGeneral = false }: MoneyOptions = {}): Money {
  const payments = paymentsOf(graph, body, includeGeneral);
  const periods = new Map<string, FundingFlow[]>();
  for (const payment of payments) {
    if (year !== null && !holdsYear(payment, year)) continue;
    const key = payment.yearFrom === null ? (payment.years ?? '') : `${payment.yearFrom}-${payment.yearTo ?? payment.yearFrom}`;
    periods.set(key, [...(periods.get(key) ?? []), payment]);
  }
  const parameters = { body, year, includeGeneral };
  return {
    body,
    revision: graph.revision,
    periods: [...periods.values()].sort(inYears).map(own => {
      const [first] = own;
      const years = own.find(payment => payment.years !== null)?.years ?? null;
      const about = { graph, body, years, parameters };
      const receives = own.filter(payment => reaches(graph, payment.to, body, includeGeneral));
      const pays = own.filter(payment => !receives.includes(payment));
      return {
        years,
        yearFrom: first?.yearFrom ?? null,
        yearTo: first?.yearTo ?? null,
        incoming: sumOf(receives, 'in', about),
        outgoing: sumOf(pays, 'out', about),
        unexplained: unexplainedIn(own, about),
      };
    }),
  };
}

/** Payments to and from a body, each row once; told in general where asked. */
export function paymentsOf(graph: PartnershipGraph, body: BodyId, includeGeneral: boolean): readonly FundingFlow[] {
  const told = flowsToldOf(graph, body, includeGeneral).map(({ statement }) => statement);
  return rowsFrom(told.filter(flow => flow.is === 'FundingFlow' && isPayment(flow))) as readonly FundingFlow[];
}

/** Leaves out what a total beside it already holds; a total without an amount holds nothing that could be counted twice. */
export function withoutParts(graph: PartnershipGraph, payments: readonly FundingFlow[]): readonly FundingFlow[] {
  const counted = new Set<string>(payments.filter(payment => payment.amountGbp !== null).map(({ id }) => id));
  return payments.filter(payment => !totalsOf(graph, payment).some(total => counted.has(total.id)));
}

/** The totals that hold a payment, nearest first. */
function totalsOf(graph: PartnershipGraph, payment: FundingFlow): readonly FundingFlow[] {
  const totals: FundingFlow[] = [];
  for (
    let total = totalOf(graph, payment);
    total !== undefined && !totals.includes(total) && total !== payment;
    total = totalOf(graph, total)
  ) {
    totals.push(total);
  }
  return totals;
}

function totalOf(graph: PartnershipGraph, { partOf }: FundingFlow): FundingFlow | undefined {
  return partOf === null ? undefined : graph.fundingFlows.get(idOf('FundingFlow', partOf));
}

interface About {
  readonly graph: PartnershipGraph;
  readonly body: BodyId;
  readonly years: string | null;
  readonly parameters: Readonly<Record<string, unknown>>;
}

function sumOf(all: readonly FundingFlow[], way: 'in' | 'out', { graph, body, years, parameters }: About): MoneySum {
  const counted = withoutParts(graph, all);
  const sure = counted.filter(payment => payment.holds === 'yes' && payment.amountGbp !== null);
  const unknown = counted.length - sure.length;
  const value = sure.length === 0 ? null : sure.reduce((sum, payment) => sum + (payment.amountGbp ?? 0), 0);
  return {
    value,
    isAtLeast: unknown > 0,
    unknown,
    method: 'sum of the payments of one period; never across part_of, nor help in kind, absent or unsuccessful',
    parameters: { ...parameters, way, years },
    revision: graph.revision,
    rows: rowsFrom(counted),
    seats: null,
    sentence: language => {
      const { say, body: name } = tellerIn(graph, language);
      const holes = { body: name(body), years: years ?? say('flowsAndLoad', 'yearsNotNamed') };
      const [told, atLeast, noAmount, none] = keys[way];
      if (counted.length === 0) return say('flowsAndLoad', none, holes);
      if (value === null) return say('flowsAndLoad', noAmount, holes);
      return unknown > 0
        ? say('flowsAndLoad', atLeast, { ...holes, amount: value, unknown })
        : say('flowsAndLoad', told, { ...holes, amount: value });
    },
  };
}

const keys = {
  in: ['moneyIn', 'moneyInAtLeast', 'moneyInUnknown', 'noMoneyIn'],
  out: ['moneyOut', 'moneyOutAtLeast', 'moneyOutUnknown', 'noMoneyOut'],
} as const;

/** Totals minus their recorded parts: arithmetic, no source says it. A bid without award is a part of nothing. */
function unexplainedIn(all: readonly FundingFlow[], { graph, body, years, parameters }: About): MoneySum {
  const totals = withoutParts(graph, all).flatMap(total => {
    const parts = [...graph.fundingFlows.values()].filter(({ partOf }) => partOf === total.id);
    return parts.length === 0 || total.amountGbp === null ? [] : [{ total, amount: total.amountGbp, parts }];
  });
  const parts = totals.flatMap(one => one.parts);
  const unknown = parts.filter(part => part.amountGbp === null).length;
  const explained = parts.reduce((sum, part) => sum + (part.amountGbp ?? 0), 0);
  const value = totals.length === 0 ? null : totals.reduce((sum, { amount }) => sum + amount, 0) - explained;
  return {
    value,
    isAtLeast: false,
    unknown,
    method: 'totals minus the parts recorded of them',
    parameters: { ...parameters, years },
    revision: graph.revision,
    rows: rowsFrom([...totals.map(({ total }) => total), ...parts]),
    seats: null,
    sentence: (language: Language) => {
      const { say, body: name } = tellerIn(graph, language);
      const holes = { body: name(body), years: years ?? say('flowsAndLoad', 'yearsNotNamed') };
      if (value === null) return say('flowsAndLoad', 'nothingUnexplained', holes);
      return say('flowsAndLoad', unknown > 0 ? 'unexplainedAtMost' : 'unexplained', { ...holes, amount: value });
    },
  };
}

/** The payment comes to the body itself, or is told of a group to which it belongs. */
function reaches(graph: PartnershipGraph, receiver: BodyId, body: BodyId, includeGeneral: boolean): boolean {
  if (receiver === body) return true;
  if (!includeGeneral) return false;
  return flowsToldOf(graph, body, true).some(({ to, statement }) => to === body && statement.to === receiver);
}

/** A financial year 2011-12 runs from 2011 to 2012. A payment without years is in no year that could be asked for. */
export function holdsYear({ yearFrom, yearTo }: FundingFlow, year: number): boolean {
  return yearFrom !== null && yearFrom <= year && year <= (yearTo ?? yearFrom);
}

function inYears([a]: readonly FundingFlow[], [b]: readonly FundingFlow[]): number {
  const at = (payment: FundingFlow | undefined): number => payment?.yearFrom ?? Number.POSITIVE_INFINITY;
  return Math.sign(at(a) - at(b)) || Math.sign((a?.yearTo ?? 0) - (b?.yearTo ?? 0)) || 0;
}
