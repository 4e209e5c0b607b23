/** A duty of a board in one breath: its title, the part that the board has in it, by which section of which Act, and how often. */
import type { ReactElement } from 'react';
import { labelOf } from '../../../schema/words/labelOf.ts';
import { Statement } from '../body/said/Statement.tsx';
import { useSay } from '../explorer.ts';
import { InEnglish } from '../names/InEnglish.tsx';
import styles from './Duplication.module.css';
import type { DutyOf } from './lanes.ts';

export function DutyLine({ duty: { holding, isGeneral, holds } }: { readonly duty: DutyOf }): ReactElement {
  const say = useSay();
  const { duty, holdsAs, role } = holding;
  const law = [duty.act, duty.section].filter(part => part !== null).join(', ');
  return (
    <Statement said={{ ...holding, holds }} subject={duty.title} isGeneral={isGeneral}>
      <InEnglish>{duty.title}</InEnglish>
      <span className={styles['line']}>
        <strong>{role === null ? labelOf('HoldsAs', holdsAs, say.language) : labelOf('HoldingRole', role, say.language)}</strong>
        {' · '}
        {law === '' ? say('panel', 'noAct') : <span lang="en">{law}</span>}
        {duty.frequency === null ? null : (
          <>
            {` · ${say('panel', 'frequency')}: `}
            <span lang="en">{duty.frequency}</span>
          </>
        )}
      </span>
    </Statement>
  );
}
