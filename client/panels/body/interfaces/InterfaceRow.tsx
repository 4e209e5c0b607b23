/** One interface in the words of this board; a survey question without an answer says nothing about the link. */
import type { ReactElement } from 'react';
import type { Interfaces_InterfaceFragment as Side } from '../../../api/generated/graphql.ts';
import { useSay } from '../../explorer.ts';
import { BodyLink } from '../said/BodyLink.tsx';
import { useDisagreementsOf } from '../mentions/useDisagreementsOf.ts';
import { OtherClaims } from '../mentions/OtherClaims.tsx';
import { SaidWhere } from '../said/SaidWhere.tsx';
import styles from '../said/Section.module.css';
import { Statement } from '../said/Statement.tsx';
import { SpokenPair } from '../../names/SpokenName.tsx';

interface InterfaceRowProps {
  readonly side: Side;
  /** The interface as recorded, where this one was spread from a group. */
  readonly claim?: string;
  readonly isGeneral?: boolean;
}

export function InterfaceRow({ side, claim = side.id, isGeneral = false }: InterfaceRowProps): ReactElement {
  const say = useSay();
  const disagreements = useDisagreementsOf(claim);
  const isUnanswered = side.type === 'ASKED_NO_ANSWER';
  const label = isUnanswered
    ? say('panel', 'asked')
    : say('panel', 'relation', { label: say.language === 'cy' ? side.labelCy.text : side.labelEn.text });
  return (
    <>
      <Statement said={side} subject={<SpokenPair label={label} to={side.other.id} />} isGeneral={isGeneral}>
        <span className={styles['soft']}>{label}</span> <BodyLink id={side.other.id} />
        {isUnanswered ? <span className={styles['fine']}>{say('panel', 'saysNothing')}</span> : null}
        {disagreements.length === 0 ? null : <SaidWhere evidence={side.evidence} />}
      </Statement>
      {disagreements.length === 0 ? null : <OtherClaims claim={claim} disagreements={disagreements} />}
    </>
  );
}
