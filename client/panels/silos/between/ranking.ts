/** Who stands between, whatever it is measured by: one list of ranks out of five questions. */
import {
  SilosBetweennessDocument,
  SilosBrokersDocument,
  SilosConstraintDocument,
  SilosEffectiveSizeDocument,
} from '../../../api/generated/graphql.ts';
import { useSession } from '../../explorer.ts';
import { useAnswer, type Answer } from '../../frame/useAnswer.ts';
import { useAskedLanguage, useNetwork } from '../network.ts';

export const roleNames = ['coordinator', 'itinerant', 'gatekeeper', 'representative', 'liaison'] as const;
export type RoleName = (typeof roleNames)[number];

export interface Ranked {
  readonly id: string;
  readonly value: number | null;
  /** Half the width within which the value lies, where it was sampled. */
  readonly error: number | null;
  readonly rank: number;
  readonly of: number;
  readonly bestRank: number;
  readonly worstRank: number;
  readonly isOneForAll: boolean;
  readonly sentence: string;
  /** Of brokers only. */
  readonly roles: Readonly<Record<RoleName, number>> | null;
}

/** Why a network has no such ranking; null where it has. */
export type Refusal = 'notForSeats' | 'onlyForSeats' | null;

interface Ranking {
  readonly ranks: readonly Ranked[] | null;
  readonly answer: Answer<unknown>;
  readonly refusal: Refusal;
}

/** So many are asked for: the most that the server gives. */
const first = 200;

export function useRanking(): Ranking {
  const { ranked, grouping: by, network } = useSession(session => session.choices);
  const asked = { ...useNetwork(), first, language: useAskedLanguage() };
  const refusal = refusalOf(ranked, network);
  const isWanted = (...names: readonly (typeof ranked)[]): { readonly skip: boolean } => ({
    skip: refusal !== null || !names.includes(ranked),
  });
  const normalised = ranked === 'BORGATTI_EVERETT' ? 'BORGATTI_EVERETT' : 'FREEMAN';
  const betweenness = useAnswer(SilosBetweennessDocument, { ...asked, normalised }, isWanted('BETWEENNESS', 'BORGATTI_EVERETT'));
  const constraint = useAnswer(SilosConstraintDocument, asked, isWanted('CONSTRAINT'));
  const size = useAnswer(SilosEffectiveSizeDocument, asked, isWanted('EFFECTIVE_SIZE'));
  const brokers = useAnswer(SilosBrokersDocument, { ...asked, by }, isWanted('BROKERAGE'));
  const plain = (rows: readonly Node[] | undefined): readonly Ranked[] | null =>
    rows?.map(row => ({ ...row, id: row.node.id, roles: null })) ?? null;
  switch (ranked) {
    case 'BETWEENNESS':
    case 'BORGATTI_EVERETT':
      return { answer: betweenness, refusal, ranks: plain(betweenness.data?.silos.betweenness) };
    case 'CONSTRAINT':
      return { answer: constraint, refusal, ranks: plain(constraint.data?.silos.constraint) };
    case 'EFFECTIVE_SIZE':
      return { answer: size, refusal, ranks: plain(size.data?.silos.effectiveSize) };
    case 'BROKERAGE':
      return {
        answer: brokers,
        refusal,
        ranks: brokers.data?.silos.brokerage.map(row => ({ ...row, id: row.node.id, error: null, roles: row })) ?? null,
      };
  }
}

type Node = Omit<Ranked, 'id' | 'roles'> & { readonly node: { readonly id: string } };

function refusalOf(ranked: string, network: string): Refusal {
  if (network !== 'SEATS') return ranked === 'BORGATTI_EVERETT' ? 'onlyForSeats' : null;
  return ranked === 'CONSTRAINT' || ranked === 'EFFECTIVE_SIZE' ? 'notForSeats' : null;
}
