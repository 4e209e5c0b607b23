/** One flow as this view shows it: whether it runs, what is recorded of its amount, and which years it is of. */
import type { DataFlowsShownQuery, FlowFollowedQuery, FundingFlowsShownQuery } from '../../api/generated/graphql.ts';
import type { AmountKnown, FlowCourse } from '../../state/choices.ts';

export type MoneyFlow = Extract<Followed, { readonly __typename: 'FundingFlow' }> & FundingFlowsShownQuery['fundingFlows']['nodes'][number];
export type DataFlow = Extract<Followed, { readonly __typename: 'DataFlow' }> & DataFlowsShownQuery['dataFlows']['nodes'][number];
export type AnyFlow = MoneyFlow | DataFlow;

type Followed = NonNullable<FlowFollowedQuery['reach']>['rows'][number];

export function isMoney(flow: AnyFlow): flow is MoneyFlow {
  return flow.__typename === 'FundingFlow';
}

/** Stands for a giver that the source does not name; no body has this id. */
export const nobodySaid = '';

export function giverOf({ from }: AnyFlow): string {
  return from?.id ?? nobodySaid;
}

export function courseOf({ status, holds }: Pick<AnyFlow, 'status' | 'holds'>): FlowCourse {
  if (holds === 'NO') return 'NONE';
  switch (status) {
    case 'ABSENT':
    case 'UNSUCCESSFUL':
    case 'CRITICISED':
      return 'NONE';
    case 'WITHHELD':
    case 'WANTED':
    case 'IN_DEVELOPMENT':
      return 'HELD';
    case 'DISCONTINUED':
    case 'CEASED':
      return 'ENDED';
    case 'PAST':
      return 'PAST';
    case 'LIMITED':
      return holds === 'UNKNOWN' ? 'UNSURE' : 'PARTLY';
    case 'CURRENT':
    case 'CURRENT_EFFECT':
    case 'FLOWING':
    case null:
      // What was said of a group stands for nobody once all of it are gone.
      return holds === 'UNKNOWN' ? 'UNSURE' : 'RUNS';
  }
}

/** Data have no amount, and help in kind no payment. */
export function amountOf(flow: AnyFlow): AmountKnown {
  if (flow.__typename === 'DataFlow' || !flow.isMoney || courseOf(flow) === 'NONE') return 'NO_PAYMENT';
  return flow.amountGbp === null ? 'UNKNOWN' : 'RECORDED';
}

/** A financial year 2011-12 runs from 2011 to 2012. */
export function isOfYear({ yearFrom, yearTo }: MoneyFlow, year: number): boolean {
  return yearFrom !== null && yearFrom <= year && year <= (yearTo ?? yearFrom);
}

/** From the first year named to the last; null where none is. */
export function yearsIn(flows: readonly MoneyFlow[]): { readonly first: number; readonly last: number } | null {
  const years = flows.flatMap(({ yearFrom, yearTo }) => (yearFrom === null ? [] : [yearFrom, yearTo ?? yearFrom]));
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) };
}

/** Flows of the same fund or data set, told by a row of their own. */
export function isOfSame(a: AnyFlow, b: AnyFlow): boolean {
  if (a.__typename === 'FundingFlow') return b.__typename === 'FundingFlow' && a.programme !== null && a.programme === b.programme;
  return b.__typename === 'DataFlow' && a.datasetId !== null && a.datasetId === b.datasetId;
}
