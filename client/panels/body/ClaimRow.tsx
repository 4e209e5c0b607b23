/** One side of a disagreement: what it claims, in which document of which year. */
import type { ReactElement } from 'react';
import { useSay } from '../explorer.ts';
import { BodyLink } from './BodyLink.tsx';
import { useBodyName } from './bodyName.ts';
import type { Claim } from './partedMentions.ts';
import styles from './Section.module.css';
import { Statement } from './Statement.tsx';
import { yearOf } from './wordsOfValues.ts';

interface ClaimRowProps {
  readonly claim: Claim;
}

export function ClaimRow({ claim }: ClaimRowProps): ReactElement {
  const nameOf = useBodyName();
  const say = useSay();
  if (claim.__typename === 'Fact') {
    return (
      <Statement said={claim} subject={claim.statement}>
        <span lang="en">{claim.statement}</span>
        <SaidWhere claim={claim} />
      </Statement>
    );
  }
  const label = say.language === 'cy' ? claim.labelCy.text : claim.labelEn.text;
  return (
    <Statement said={claim} subject={`${nameOf(claim.from.id)} ${label} ${nameOf(claim.to.id)}`}>
      <BodyLink id={claim.from.id} /> <span className={styles['soft']}>{label}</span> <BodyLink id={claim.to.id} />
      <SaidWhere claim={claim} />
    </Statement>
  );
}

/** Year and source stand in the line itself, not behind a click. */
function SaidWhere({ claim }: ClaimRowProps): ReactElement {
  const say = useSay();
  return (
    <>
      {claim.evidence.map(({ id, source }) => (
        <span key={id} className={styles['fine']}>
          <strong>{yearOf(source.date) ?? say('evidence', 'noDate')}</strong> · <cite lang="en">{source.title}</cite>
        </span>
      ))}
    </>
  );
}
