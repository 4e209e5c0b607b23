/** The GraphQL client: one cache, one who answers, no account. */
import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { freshLink } from './freshAnswers.ts';
import { keepingLink } from './keptAnswers.ts';

export function createClient(link: ApolloLink): ApolloClient {
  return new ApolloClient({ link: ApolloLink.from([keepingLink, freshLink, link]), cache: createCache() });
}

export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: {
      Body: ['Organisation', 'Partnership'],
      Flow: ['FundingFlow', 'DataFlow'],
      Mention: ['Fact', 'SurveyResult', 'Recommendation', 'Disagreement'],
      Claim: ['Fact', 'Interface'],
      Subject: [
        'Organisation',
        'Partnership',
        'Area',
        'AreaWithin',
        'Duty',
        'Theme',
        'Source',
        'Fact',
        'SurveyResult',
        'Recommendation',
        'Disagreement',
        'GlossaryTerm',
        'Lane',
        'Scene',
        'Story',
        'Membership',
        'Interface',
        'Remit',
        'DutyHolding',
        'FundingFlow',
        'DataFlow',
      ],
      Statement: ['Membership', 'Interface', 'FundingFlow', 'DataFlow', 'Remit', 'DutyHolding'],
    },
    // One statement reads differently from each of its ends: the id alone would mix them up.
    typePolicies: {
      InterfaceSide: { keyFields: false },
      Seat: { keyFields: false },
      Association: { keyFields: false },
      DutyHolding: { keyFields: false },
      Remit: { keyFields: false },
      // The same id, asked with other choices, says something else.
      Overlap: { keyFields: false },
      OverlapItem: { keyFields: false },
      CoverageRow: { keyFields: false },
      CoverageHead: { keyFields: false },
      // Asked for by its id alone it keeps what the landscape knows of it: else the whole landscape is asked for again.
      Membership: { fields: { seat: { merge: true } } },
      // The page of questions asks for the names in it, and for all of it once somebody searches or prints.
      Landscape: { merge: true },
      // One network is asked about piece by piece.
      Silos: { merge: true },
      NetworkStanding: { merge: true },
    },
  });
}
