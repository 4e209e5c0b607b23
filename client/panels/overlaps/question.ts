/** What the session asks about pairs of boards, as the server takes it. Pure. */
import type { HeldPairQueryVariables, OverlapOrder, OverlapsQueryVariables } from '../../api/generated/graphql.ts';
import type { Choices } from '../../state/choices.ts';
import { judgedAsked } from '../../state/judged.ts';
import { noFilters, type Filters, type Session } from '../../state/session.ts';

/** How pairs are worked out, whichever they are. */
export type Reckoning = Omit<HeldPairQueryVariables, 'a' | 'b'>;

/** Filters of the map that say nothing about pairs. */
export const filtersLeftOut = [
  'sector',
  'devolution',
  'theme',
  'memberList',
  'certainty',
  'family',
] as const satisfies readonly (keyof Filters)[];

/** The filters that pairs heed, and no others. */
export function filtersOfPairs({ area, asOf, kind, tier }: Filters): Filters {
  return { ...noFilters, area, asOf, kind, tier };
}

/** Without what law requires there is no score to go by: then what is left decides. */
export function orderOf({ order, required }: Pick<Choices, 'order' | 'required'>): OverlapOrder {
  return required === 'NO' && order === 'SCORE' ? 'DISCRETIONARY' : order;
}

export function reckoningOf({ choices, filters }: Pick<Session, 'choices' | 'filters'>): Reckoning {
  const [members, productKinds, themes, funders] = choices.weights;
  return {
    facets: choices.facets.length === 0 ? null : [...choices.facets],
    weights: { members: members ?? 0, productKinds: productKinds ?? 0, themes: themes ?? 0, funders: funders ?? 0 },
    includeGeneral: choices.general === 'YES',
    includeAssumed: choices.assumed === 'YES',
    asOf: filters.asOf,
  };
}

export function questionOf({ choices, filters }: Pick<Session, 'choices' | 'filters'>): OverlapsQueryVariables {
  const { area, kind, tier } = filters;
  return {
    ...reckoningOf({ choices, filters }),
    filter: {
      area,
      ...judgedAsked(choices),
      kind: kind.length === 0 ? null : ([...kind] as NonNullable<OverlapsQueryVariables['filter']>['kind']),
      tier: tier.length === 0 ? null : ([...tier] as NonNullable<OverlapsQueryVariables['filter']>['tier']),
    },
    order: orderOf(choices),
    linkState: choices.link.length === 0 ? null : [...choices.link],
    includeSmall: choices.small === 'YES',
  };
}
