/** What began and what ended from one day to another, by what is recorded now: what holds on the first day is held against the second. */
import type { FundingFlow, Organisation, Partnership, Statement } from '../../domain/things.ts';
import { firstDayOf, lastDayOf } from '../../graph/asOf.ts';
import type { PartnershipGraph } from '../../graph/partnershipGraph.ts';
import { keyText, type AnyRecord } from '../../domain/record.ts';
import { bodiesIn } from './bodiesIn.ts';
import { kindsInOrder, kindTold, type KindTold } from './kindTold.ts';
import type { History } from './walk.ts';

export type TurnSort = 'BEGAN' | 'ENDED' | 'MAY_HAVE_BEGUN' | 'MAY_HAVE_ENDED';

/** Something that began or ended. */
export interface Turn {
  readonly id: string;
  readonly record: AnyRecord;
  readonly kind: KindTold;
  readonly sort: TurnSort;
  /** As it is recorded: a year, a month or a day. */
  readonly day: string;
}

export interface DaysCompared {
  readonly since: string;
  readonly until: string;
  readonly about: string | null;
  readonly turns: readonly Turn[];
  /** Of so many records that may bear days… */
  readonly datable: number;
  /** …so many name no first day. */
  readonly undated: readonly KindTold[];
}

export interface Days {
  readonly since: string;
  readonly until: string;
  readonly about: string | null;
}

export function* comparedDays(history: History, { since, until, about }: Days): Generator<void, DaysCompared> {
  const turns: Turn[] = [];
  const undated: KindTold[] = [];
  let datable = 0;
  for (const row of datableIn(history.graph)) {
    yield;
    const record = history.find(row.is, row.id);
    if (record === null || (about !== null && !bodiesIn(history, record).includes(about))) continue;
    datable += 1;
    const kind = kindTold(history, record, [record]);
    const days = daysOf(row);
    if (days.first === null) undated.push(kind);
    for (const turn of [beginning(days.first, since, until), ending(days.last, since, until)]) {
      if (turn !== null) turns.push({ id: `${keyText(record)} ${turn.sort}`, record, kind, ...turn });
    }
  }
  return { since, until, about, turns: turns.sort(inOrder), datable, undated };
}

type Datable = Statement | Organisation | Partnership;

/** Areas lie where they lie: nobody dates that. What a source denies never began. */
export function datableIn(graph: PartnershipGraph): readonly Datable[] {
  const statements = graph.statements.filter(row => 'since' in row && row.holds !== 'no');
  return [...graph.partnerships.values(), ...graph.organisations.values(), ...statements].filter(
    row => !('isGroup' in row) || !row.isGroup,
  );
}

export interface Recorded {
  readonly first: string | null;
  readonly last: string | null;
}

/** Of organisations only the end is ever recorded. */
export function daysOf(row: Datable): Recorded {
  if (row.is === 'Partnership') return { first: row.established, last: row.ended };
  if (row.is === 'Organisation') return { first: null, last: row.ended };
  if (row.is === 'FundingFlow') return { first: row.since ?? yearOf(row, 'yearFrom'), last: row.until ?? yearOf(row, 'yearTo') };
  return 'since' in row ? { first: row.since, last: row.until } : { first: null, last: null };
}

/** Years say for when an amount is; of a flow that goes on they do not say when it began, and less that it ended. */
function yearOf(flow: FundingFlow, which: 'yearFrom' | 'yearTo'): string | null {
  const isOver = flow.status === 'past' || flow.status === 'discontinued';
  return isOver && flow[which] !== null ? String(flow[which]) : null;
}

interface Turning {
  readonly sort: TurnSort;
  readonly day: string;
}

/** It did not hold on the first day and holds on the second. A year or a month in which one of the two lies may go either way. */
function beginning(day: string | null, since: string, until: string): Turning | null {
  if (day === null || lastDayOf(day) <= since || firstDayOf(day) > until) return null;
  return { sort: firstDayOf(day) > since && lastDayOf(day) <= until ? 'BEGAN' : 'MAY_HAVE_BEGUN', day };
}

/** The last day on which it holds: it ends behind it. */
function ending(day: string | null, since: string, until: string): Turning | null {
  if (day === null || lastDayOf(day) < since || firstDayOf(day) >= until) return null;
  return { sort: firstDayOf(day) >= since && lastDayOf(day) < until ? 'ENDED' : 'MAY_HAVE_ENDED', day };
}

function inOrder(a: Turn, b: Turn): number {
  return kindsInOrder.indexOf(a.kind) - kindsInOrder.indexOf(b.kind) || (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1);
}
