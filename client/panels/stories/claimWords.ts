/** What a document says, in its own words. */
import type { SceneSaidQuery } from '../../api/generated/graphql.ts';

type Claim = NonNullable<SceneSaidQuery['scene']>['claims'][number];

export function claimWords(claim: Claim): string {
  switch (claim.__typename) {
    case 'Fact':
      return claim.statement;
    case 'SurveyResult':
      return [claim.item, [claim.value, claim.unit].filter(part => part !== null).join(' ')].filter(part => part !== '').join(': ');
    case 'Recommendation':
      return claim.text;
    case 'Disagreement':
      return claim.whatDiffers;
  }
}
