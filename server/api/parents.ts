/** Statements as resolvers are handed them, under the names that the generated types ask for. */
import type { DataFlow, DutyHolding, FundingFlow, Remit } from '../domain/things.ts';
import type { Told } from '../graph/told.ts';
import type { Matrix, MatrixRow } from '../analysis/coverage/matrix.ts';
import type { GroupingName } from '../analysis/silos/groupings.ts';
import type { Difference, RevisionsCompared } from '../analysis/history/between.ts';
import type { Alteration } from '../analysis/history/differs.ts';
import type { DaysCompared, Turn } from '../analysis/history/inTime.ts';
import type { ChangeWalked, History } from '../analysis/history/walk.ts';
import type { Path, PathOptions } from '../analysis/path.ts';
import type { AsIf } from '../analysis/scenario/asIf.ts';
import type { Comparison } from '../analysis/scenario/compare.ts';
import type { MeasureValue } from '../analysis/scenario/measures.ts';
import type { Network } from '../analysis/silos/network.ts';
import type { Body } from '../domain/things.ts';
import type { Page } from './page.ts';

export type ToldDutyHolding = Told<DutyHolding>;
export type ToldRemit = Told<Remit>;
export type ToldFundingFlow = Told<FundingFlow>;
export type ToldDataFlow = Told<DataFlow>;

/** A page of a coverage matrix, with what is said of the whole. */
export type MatrixPage = Page<MatrixRow> & Pick<Matrix, 'revision' | 'columns' | 'counts' | 'sentence'>;

/** How many stand in a group of an official grouping. */
export interface GroupCounted {
  readonly by: GroupingName;
  readonly name: string;
  readonly count: number;
}

/** A body of a network, by its number there. */
export interface StandingInNetwork {
  readonly network: Network;
  readonly number: number;
  readonly node: Body;
}

/** What a scenario changes. */
export interface Compared extends Comparison {
  readonly supposed: AsIf;
}

/** A measure before and after. */
export interface MeasureChanged extends MeasureValue {
  readonly before: number | null;
  readonly after: number | null;
}

/** The shortest ways between two bodies. */
export interface PathList {
  readonly ends: Pick<PathOptions, 'from' | 'to'>;
  readonly nodes: readonly Path[];
}

/** What is told of the history is told with what it knows: names of those that are gone too. */
interface InHistory {
  readonly history: History;
}

export interface HistoricChange extends InHistory, ChangeWalked {}

export interface RevisionsInHistory extends InHistory, RevisionsCompared {}

export interface DaysInHistory extends InHistory, DaysCompared {}

export interface DifferenceInHistory extends InHistory, Difference {}

export interface TurnInHistory extends InHistory, Turn {}

export interface AlterationInHistory extends InHistory, Alteration {
  readonly kind: Difference['key']['kind'];
}
