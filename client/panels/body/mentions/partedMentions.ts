/** What documents say of a body, parted by its sort; a fact that is one side of a disagreement stands with the others there. */
import type { DisagreementsQuery, PanelPartnershipQuery } from '../../../api/generated/graphql.ts';

export type Mention = NonNullable<PanelPartnershipQuery['partnership']>['mentions'][number];
export type FactMention = Extract<Mention, { readonly __typename: 'Fact' }>;
export type SurveyMention = Extract<Mention, { readonly __typename: 'SurveyResult' }>;
export type RecommendationMention = Extract<Mention, { readonly __typename: 'Recommendation' }>;
export type Disagreement = DisagreementsQuery['disagreements']['nodes'][number];
export type Claim = Disagreement['claims'][number];

export interface PartedMentions {
  readonly facts: readonly FactMention[];
  readonly survey: readonly SurveyMention[];
  readonly recommendations: readonly RecommendationMention[];
  readonly disagreements: readonly Disagreement[];
}

export function partedMentions(mentions: readonly Mention[], all: readonly Disagreement[]): PartedMentions {
  const own = new Set(mentions.flatMap(mention => (mention.__typename === 'Disagreement' ? [mention.id] : [])));
  const facts = mentions.filter(mention => mention.__typename === 'Fact');
  const claimed = disagreementsByClaim(all);
  // A fact brings its whole disagreement along, also where the rest of it speaks of other bodies.
  for (const fact of facts) for (const { id } of claimed.get(fact.id) ?? []) own.add(id);
  return {
    facts: facts.filter(({ id }) => !claimed.has(id)),
    survey: mentions.filter(mention => mention.__typename === 'SurveyResult'),
    recommendations: mentions
      .filter(mention => mention.__typename === 'Recommendation')
      .toSorted((a, b) => (a.number ?? Number.POSITIVE_INFINITY) - (b.number ?? Number.POSITIVE_INFINITY)),
    disagreements: all.filter(({ id }) => own.has(id)),
  };
}

export function disagreementsByClaim(all: readonly Disagreement[]): ReadonlyMap<string, readonly Disagreement[]> {
  const byClaim = new Map<string, Disagreement[]>();
  for (const disagreement of all) {
    for (const { id } of disagreement.claims) byClaim.set(id, [...(byClaim.get(id) ?? []), disagreement]);
  }
  return byClaim;
}
