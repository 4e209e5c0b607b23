/** Statements as resolvers are handed them, under the names that the generated types ask for. */
import type { DataFlow, DutyHolding, FundingFlow, Remit } from '../domain/things.ts';
import type { Told } from '../graph/told.ts';

export type ToldDutyHolding = Told<DutyHolding>;
export type ToldRemit = Told<Remit>;
export type ToldFundingFlow = Told<FundingFlow>;
export type ToldDataFlow = Told<DataFlow>;
