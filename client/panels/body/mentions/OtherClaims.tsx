/** Under a claim, wherever it is shown: the other claims of its disagreement. */
import type { ReactElement } from 'react';
import { useSay } from '../../explorer.ts';
import { InEnglish } from '../../names/InEnglish.tsx';
import { ClaimRow } from './ClaimRow.tsx';
import styles from './Disagreements.module.css';
import type { Disagreement } from './partedMentions.ts';

interface OtherClaimsProps {
  readonly claim: string;
  readonly disagreements: readonly Disagreement[];
}

export function OtherClaims({ claim, disagreements }: OtherClaimsProps): ReactElement {
  const say = useSay();
  return (
    <li className={styles['block']} data-claim={claim}>
      <p className={styles['disagree']}>{say('panel', 'alsoSaid')}</p>
      {disagreements.map(({ id, whatDiffers, claims }) => (
        <div key={id}>
          <ul className={styles['claims']}>
            {claims
              .filter(other => other.id !== claim)
              .map(other => (
                <ClaimRow key={other.id} claim={other} />
              ))}
          </ul>
          <p className={styles['differs']}>
            <InEnglish>{whatDiffers}</InEnglish>
          </p>
        </div>
      ))}
    </li>
  );
}
