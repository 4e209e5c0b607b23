/** The flows of money or of data where one looks, and what the view narrows them to. */
import { useCallback, useMemo } from 'react';
import { DataFlowsShownDocument, FundingFlowsShownDocument } from '../../api/generated/graphql.ts';
import type { Choices } from '../../state/choices.ts';
import { useIndex, useSession } from '../explorer.ts';
import { useAnswer, type Answer } from '../frame/useAnswer.ts';
import { useEveryRow } from '../frame/useEveryRow.ts';
import { mostFlows } from './mostFlows.ts';
import { concerns } from './servesArea.ts';
import { amountOf, courseOf, isMoney, isOfYear, type AnyFlow } from './flow.ts';
import { useAllFlows } from './useAllFlows.ts';
import type { WhereFlows } from './useWhereFlows.ts';

export interface Flows {
  readonly answer: Answer<unknown>;
  /** Null until all are there: who counts some of them says something wrong. */
  readonly all: readonly AnyFlow[] | null;
}

export function useFlows(where: WhereFlows, what: Choices['flows']): Flows {
  const { area, body } = where;
  const index = useIndex();
  const isOfMoney = what === 'MONEY';
  const asked = { area, body, first: mostFlows, after: null };
  const money = useAnswer(FundingFlowsShownDocument, asked, { skip: !isOfMoney });
  const data = useAnswer(DataFlowsShownDocument, asked, { skip: isOfMoney });
  const page = isOfMoney ? money.data?.fundingFlows : data.data?.dataFlows;
  const answer = isOfMoney ? money : data;
  const ask = useAllFlows(where, isOfMoney);
  const isMore = (page?.totalCount ?? 0) > mostFlows;
  const { rows, failed, tryAgain } = useEveryRow(
    useCallback(async () => (isMore ? [{ askedBy: ask, flows: await ask() }] : []), [isMore, ask]),
  );
  const everyOne = rows?.find(({ askedBy }) => askedBy === ask)?.flows ?? null;
  const all = useMemo(() => {
    if (page === undefined || isMore) return page === undefined ? null : everyOne;
    return (page.nodes as readonly AnyFlow[]).filter(concerns(index, area));
  }, [page, isMore, everyOne, index, area]);
  if (!isMore || all !== null) return { answer, all };
  return { answer: { ...answer, isAsking: !failed, failure: failed ? { said: null, isFirst: true, tryAgain } : null }, all };
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
  const gateway = useSession(session => session.choices.gateway);
  return useMemo(() => {
    const ofYear = year === null ? all : all.filter(flow => !isMoney(flow) || isOfYear(flow, year));
    const undated = year === null ? 0 : all.filter(flow => isMoney(flow) && flow.yearFrom === null).length;
    const shown = ofYear.filter(
      flow =>
        (courses.length === 0 || courses.includes(courseOf(flow))) &&
        (amounts.length === 0 || !isMoney(flow) || amounts.includes(amountOf(flow))) &&
        (gateway === 'ANY' || isMoney(flow) || flow.legalGateway === null),
    );
    return { ofYear, undated, shown };
  }, [all, year, courses, amounts, gateway]);
}
