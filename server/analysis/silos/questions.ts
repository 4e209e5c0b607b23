/** What is asked of a network as numbers: the same work in slices in this thread, or in another. */
import { betweennessIn, type Betweenness, type Normalised } from './betweenness.ts';
import { freedomIn, type Freedom } from './brokers.ts';
import { communitiesIn, type Communities } from './communities.ts';
import { cutsIn, type Cuts } from './cuts.ts';
import { eiIndexOf, type EiIndex } from './eiIndex.ts';
import type { Network, NetworkOptions } from './network.ts';
import { rolesIn, type Roles } from './roles.ts';
import { fdsmOf } from './surprise/fdsm.ts';
import { sdsmOf, type RowPair, type Sdsm } from './surprise/sdsm.ts';
import type { Table } from './surprise/table.ts';
import type { Topology } from './topology.ts';

/** `named` says what the numbers of a question are; of one network equal names mean equal numbers. */
export type NetworkQuestion =
  | { readonly kind: 'communities'; readonly runs: number }
  | { readonly kind: 'cuts' }
  | { readonly kind: 'betweenness'; readonly normalised: Normalised }
  | { readonly kind: 'freedom' }
  | { readonly kind: 'roles'; readonly named: string; readonly groupOf: Int32Array }
  | { readonly kind: 'sdsm'; readonly named: string; readonly table: Table; readonly pairs: readonly RowPair[] }
  | { readonly kind: 'fdsm'; readonly named: string; readonly table: Table; readonly pairs: readonly RowPair[]; readonly samples: number }
  | { readonly kind: 'eiIndex'; readonly named: string; readonly groupOf: Int32Array; readonly deals: number };

export interface NetworkAnswers {
  readonly communities: Communities;
  readonly cuts: Cuts;
  readonly betweenness: Betweenness;
  readonly eiIndex: EiIndex;
  readonly freedom: Freedom;
  readonly roles: Roles;
  readonly sdsm: Sdsm;
  readonly fdsm: Float64Array;
}

export type QuestionKind = NetworkQuestion['kind'];
type QuestionOf<Kind extends QuestionKind> = Extract<NetworkQuestion, { readonly kind: Kind }>;

const ways: { readonly [Kind in QuestionKind]: (topology: Topology, question: QuestionOf<Kind>) => Generator<void, NetworkAnswers[Kind]> } =
  {
    communities: (topology, { runs }) => communitiesIn(topology, runs),
    cuts: topology => cutsIn(topology),
    betweenness: (topology, { normalised }) => betweennessIn(topology, normalised),
    freedom: topology => freedomIn(topology),
    roles: (topology, { groupOf }) => rolesIn(topology, groupOf),
    sdsm: (_, { table, pairs }) => sdsmOf(table, pairs),
    fdsm: (_, { table, pairs, samples }) => fdsmOf(table, pairs, samples),
    eiIndex: (topology, { groupOf, deals }) => eiIndexOf(topology, groupOf, deals),
  };

export function answering<Kind extends QuestionKind>(
  topology: Topology,
  question: QuestionOf<Kind>,
): Generator<void, NetworkAnswers[Kind]> {
  return ways[question.kind as Kind](topology, question);
}

/** Networks of one landscape and what is asked of them, each worked out once, where it keeps nobody waiting. */
export interface Networks {
  network(options: NetworkOptions): Promise<Network>;
  /** What else is worked out of a network, in steps, under a name of its own. */
  once<Answer>(network: Network, name: string, work: () => Generator<void, Answer>): Promise<Answer>;
  ask<Kind extends QuestionKind>(network: Network, question: QuestionOf<Kind>): Promise<NetworkAnswers[Kind]>;
}
