/** The two sorts of flow, as the panel asks for them. */
import type { Flows_DataFragment, Flows_FundingFragment } from '../../../api/generated/graphql.ts';

export type Money = Flows_FundingFragment & { readonly __typename: 'FundingFlow' };
export type Data = Flows_DataFragment & { readonly __typename: 'DataFlow' };
