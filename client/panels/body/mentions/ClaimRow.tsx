/** One side of a disagreement: what it claims, in which document of which year. */
import type { ReactElement } from 'react';
import { useSay } from '../../explorer.ts';
import { InItsLanguage } from '../../names/InItsLanguage.tsx';
import { BodyLink } from '../said/BodyLink.tsx';
import type { Claim } from './partedMentions.ts';
import { SaidWhere } from '../said/SaidWhere.tsx';
import styles from '../said/Section.module.css';
import { Statement } from '../said/Statement.tsx';
import { SpokenPair } from '../../names/SpokenName.tsx';
import { Words } from './Words.tsx';

interface ClaimRowProps {
  readonly claim: Claim;
}

export function ClaimRow({ claim }: ClaimRowProps): ReactElement {
  const say = useSay();
  if (claim.__typename === 'Fact') {
    return (
      <Statement said={claim} subject={<Words text={claim.statement} isWelsh={claim.isWelsh} />}>
        <InItsLanguage isWelsh={claim.isWelsh}>{claim.statement}</InItsLanguage>
        <SaidWhere evidence={claim.evidence} />
      </Statement>
    );
  }
  const label = say('panel', 'relation', { label: say.language === 'cy' ? claim.labelCy.text : claim.labelEn.text });
  return (
    <Statement said={claim} subject={<SpokenPair from={claim.from.id} label={label} to={claim.to.id} />}>
      <BodyLink id={claim.from.id} /> <span className={styles['soft']}>{label}</span> <BodyLink id={claim.to.id} />
      <SaidWhere evidence={claim.evidence} />
    </Statement>
  );
}
