/** The flows of money or of data where one looks, and what the view narrows them to. */
import { useMemo } from 'react';
import { DataFlowsShownDocument, FundingFlowsShownDocument } from '../../api/generated/graphql.ts';
import type { Choices } from '../../state/choices.ts';
import { useIndex, useSession } from '../explorer.ts';
import { useAnswer, type Answer } from '../frame/useAnswer.ts';
import { concerns } from './servesArea.ts';
import { amountOf, courseOf, isMoney, isOfYear, type AnyFlow } from './flow.ts';

/** No more are asked for, or drawn, at once. */
export const mostFlows = 200;

export interface Flows {
  readonly answer: Answer<unknown>;
  /** Null until the first answer. */
  readonly all: readonly AnyFlow[] | null;
  /** How many there are on the server, where it has more than were asked for. */
  readonly total: number;
}

export interface WhereFlows {
  readonly area: string | null;
  readonly body: string | null;
}

export function useWhereFlows(): WhereFlows {
  const area = useSession(session => session.filters.area);
  const body = useSession(session => session.choices.about[0] ?? null);
  return useMemo(() => ({ area, body }), [area, body]);
}

export function useFlows({ area, body }: WhereFlows, what: Choices['flows']): Flows {
  const index = useIndex();
  const isOfMoney = what === 'MONEY';
  const asked = { area, body, first: mostFlows, after: null };
  const money = useAnswer(FundingFlowsShownDocument, asked, { skip: !isOfMoney });
  const data = useAnswer(DataFlowsShownDocument, asked, { skip: isOfMoney });
  const page = isOfMoney ? money.data?.fundingFlows : data.data?.dataFlows;
  return useMemo(
    () => ({
      answer: isOfMoney ? money : data,
      all: page === undefined ? null : (page.nodes as readonly AnyFlow[]).filter(concerns(index, area)),
      total: page?.totalCount ?? 0,
    }),
    [isOfMoney, money, data, page, index, area],
  );
}

/** As the address has it; what is no year asks for nothing. */
export function useYear(): number | null {
  const year = Number(useSession(session => session.choices.year[0] ?? ''));
  return Number.isInteger(year) && year > 0 ? year : null;
}

export interface Narrowed {
  /** Of the year chosen, and all of them where none is. */
  readonly ofYear: readonly AnyFlow[];
  /** Those of which the years are not named, where a year is chosen. */
  readonly undated: number;
  /** Narrowed by all that is chosen. */
  readonly shown: readonly AnyFlow[];
}

export function useNarrowed(all: readonly AnyFlow[]): Narrowed {
  const year = useYear();
  const courses = useSession(session => session.choices.course);
  const amounts = useSession(session => session.choices.amount);
  return useMemo(() => {
    const ofYear = year === null ? all : all.filter(flow => !isMoney(flow) || isOfYear(flow, year));
    const undated = year === null ? 0 : all.filter(flow => isMoney(flow) && flow.yearFrom === null).length;
    const shown = ofYear.filter(
      flow =>
        (courses.length === 0 || courses.includes(courseOf(flow))) &&
        (amounts.length === 0 || !isMoney(flow) || amounts.includes(amountOf(flow))),
    );
    return { ofYear, undated, shown };
  }, [all, year, courses, amounts]);
}
