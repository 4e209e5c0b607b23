/** Enum values and the model's words behind them: resolvers speak the model, the wire speaks enums. */
import { enums } from '../../schema/model/enums.ts';
import { certainty, holds, stance, welshBasis } from '../../schema/model/terms/common.ts';
import { dataFlowStatus, fundingStatus } from '../../schema/model/terms/flow.ts';
import { enumName, type TermOf } from '../../schema/model/terms.ts';

export type Stance = TermOf<typeof stance>;
export type Holds = TermOf<typeof holds>;
export type WelshBasis = TermOf<typeof welshBasis>;
export type FlowStatus = TermOf<typeof fundingStatus> | TermOf<typeof dataFlowStatus>;

function mapOf(values: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(values.map(value => [enumName(value), value]));
}

export const enumMaps: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...Object.fromEntries(Object.entries(enums).map(([name, { terms }]) => [name, mapOf(terms.values)])),
  Certainty: mapOf([...certainty.values, 'disputed', 'unsourced']),
  Stance: mapOf(stance.values),
  Holds: mapOf(holds.values),
  WelshBasis: mapOf(welshBasis.values),
  FlowStatus: mapOf([...fundingStatus.values, ...dataFlowStatus.values]),
};
