/** What documents say of a thing beside statements: facts, survey results, recommendations, disagreements. */
import type { Disagreement, Fact, Interface, Recommendation, SurveyResult } from '../domain/things.ts';
import { groupBy } from './grouping.ts';
import type { Mention } from './partnershipGraph.ts';

interface Findings {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly surveyResults: ReadonlyMap<string, SurveyResult>;
  readonly recommendations: ReadonlyMap<string, Recommendation>;
  readonly disagreements: ReadonlyMap<string, Disagreement>;
  readonly interfaces: ReadonlyMap<string, Interface>;
}

const kindNames = {
  organisation: 'Organisation',
  partnership: 'Partnership',
  duty: 'Duty',
  theme: 'Theme',
  source: 'Source',
} as const;

/** `Partnership:csp-all`: two kinds may bear the same id. */
export function thingKey(kind: string, id: string): string {
  return `${kind}:${id}`;
}

export function mentionsByThing(findings: Findings): ReadonlyMap<string, readonly Mention[]> {
  const { facts, surveyResults, recommendations, disagreements } = findings;
  const mentions: readonly Mention[] = [
    ...facts.values(),
    ...surveyResults.values(),
    ...recommendations.values(),
    ...disagreements.values(),
  ];
  return groupBy(mentions, mention => subjectKeysOf(mention, findings));
}

function subjectKeysOf(mention: Mention, findings: Findings): readonly string[] {
  switch (mention.is) {
    case 'Fact':
    case 'SurveyResult':
      return keysOf(mention.aboutKind, mention.about);
    case 'Recommendation':
      return [...keysOf(mention.aboutKind, mention.about), ...keysOf(mention.addressedToKind, mention.addressedTo)];
    case 'Disagreement':
      return claimSubjectKeysOf(mention, findings);
  }
}

/** What the claims of a disagreement are about: the subjects of its facts and both ends of its interfaces. */
export function claimSubjectKeysOf(
  disagreement: Disagreement,
  { facts, interfaces }: Pick<Findings, 'facts' | 'interfaces'>,
): readonly string[] {
  return disagreement.claims.flatMap(claim => {
    const fact = facts.get(claim);
    if (fact !== undefined) return keysOf(fact.aboutKind, fact.about);
    const interfaceBetween = interfaces.get(claim);
    return interfaceBetween === undefined ? [] : keysOf('partnership', [interfaceBetween.from, interfaceBetween.to]);
  });
}

function keysOf(kind: keyof typeof kindNames | null, ids: readonly string[]): readonly string[] {
  return kind === null ? [] : ids.map(id => thingKey(kindNames[kind], id));
}
