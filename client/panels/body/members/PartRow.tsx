/** One part in a partnership, named by its other end: the provision behind it stands in the line. */
import type { ReactElement } from 'react';
import { labelOf } from '../../../../schema/words/labelOf.ts';
import type { Role } from '../../../api/generated/graphql.ts';
import { useSay } from '../../explorer.ts';
import { RecordedText } from '../../names/RecordedText.tsx';
import { BodyLink } from '../said/BodyLink.tsx';
import { provisionsOf } from './provisions.ts';
import styles from '../said/Section.module.css';
import type { Said } from '../said/said.ts';
import { Statement } from '../said/Statement.tsx';
import { SpokenBody } from '../../names/SpokenName.tsx';

interface PartRowProps {
  readonly said: Said;
  /** The other end. */
  readonly other: string;
  /** Said where no heading says it already. */
  readonly roles?: readonly Role[];
  readonly isGeneral?: boolean;
  /** False where a heading says the provision already. */
  readonly hasProvisions?: boolean;
}

export function PartRow({ said, other, roles = [], isGeneral = false, hasProvisions = true }: PartRowProps): ReactElement {
  const say = useSay();
  const provisions = hasProvisions ? provisionsOf(said) : '';
  return (
    <Statement said={said} subject={<SpokenBody id={other} />} isGeneral={isGeneral}>
      <BodyLink id={other} />
      {roles.length === 0 ? null : (
        <span className={styles['soft']}> · {roles.map(role => labelOf('Role', role, say.language)).join(', ')}</span>
      )}
      {provisions === '' ? null : (
        <span className={styles['fine']}>
          <RecordedText text={provisions} />
        </span>
      )}
    </Statement>
  );
}
